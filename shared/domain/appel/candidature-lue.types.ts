import type { Appel, PublicDAppel } from './appel.schema.ts';
import type { AnneeDeCandidature, Candidature, MembreDeCandidature } from './candidature.schema.ts';
import type { Controle, Critere } from './critere.schema.ts';

/** Ce que les règles lisent d'une candidature. */
export interface CandidatureLue {
  readonly candidature: Pick<
    Candidature,
    | 'voletReperage'
    | 'voletCoordination'
    | 'coutTotal'
    | 'casPic'
    | 'casCejJr1'
    | 'casCejJr2'
    | 'casSiae'
    | 'casMissionLocale'
  >;
  readonly membres: readonly Pick<MembreDeCandidature, 'nom' | 'budget' | 'lettre' | 'identite'>[];
  readonly annees: readonly Pick<AnneeDeCandidature, 'demande'>[];
  /** Identifiants des publics de l'appel que le projet touche. */
  readonly publics: readonly string[];
  readonly controles: readonly Controle[];
}

/** Ce que les règles lisent de son appel. */
export interface AppelLu {
  readonly appel: Pick<Appel, 'minimumAnnuel'>;
  readonly publics: readonly PublicDAppel[];
  readonly criteres: readonly Critere[];
}
