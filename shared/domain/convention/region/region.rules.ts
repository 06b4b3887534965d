import {
  type CodeDeRegion,
  CODES_DE_REGION,
  type LectureDeConvention,
  lecteurDeConvention,
} from './lecture-de-convention.rules.ts';
import { type FiltreDeRegion, type Retenues, retenir } from './filtre-de-region.rules.ts';
import { type EffectifDeRegion, effectifDeRegion, type LigneDeRegion, ligneDeRegion } from './ligne-de-region.rules.ts';
import type { DonneesDeRegion } from './region.schema.ts';
import { type LigneDAnnee, parAnnee, parDepartement, parPorteur } from './repartition.rules.ts';

/** Un moment du parcours, et ce que toutes les conventions en disent. */
export interface LigneDeVolet {
  readonly code: CodeDeRegion;
  readonly effectif: EffectifDeRegion;
}

/** La région, lue d'un coup. */
export interface LectureDeRegion {
  readonly filtre: FiltreDeRegion;
  readonly retenues: Retenues;
  readonly total: LigneDeRegion;
  readonly departements: readonly LigneDeRegion[];
  readonly volets: readonly LigneDeVolet[];
  readonly porteurs: readonly LigneDeRegion[];
  readonly annees: readonly LigneDAnnee[];
  readonly nombres: {
    readonly conventions: number;
    readonly porteurs: number;
    readonly departements: number;
    /** Porteurs qui visent des QPV. */
    readonly visentLesQuartiers: number;
    /** QPV nommés, chacun une fois. */
    readonly quartiers: number;
  };
  /** Les conventions dont l'argent et les personnes ne vont pas ensemble. */
  readonly alertes: readonly LectureDeConvention[];
}

/** L'exercice que l'on regarde seul. */
const uneAnnee = (lectures: readonly LectureDeConvention[], annee: number): readonly LigneDAnnee[] =>
  lectures.length === 0 ? [] : [{ annee, ligne: ligneDeRegion(String(annee), String(annee), lectures) }];

const distincts = (mots: readonly string[]): number => new Set(mots).size;

/** Ce que dit la page que l'on remet : ni les porteurs ni les années n'y ont leur tableau. */
export type TotauxDeRegion = Omit<LectureDeRegion, 'porteurs' | 'annees'>;

/** Lit les totaux : chaque convention signée une fois, chaque total somme de ses lignes. `jour` : celui où l'on lit. */
export function lireTotaux(donnees: DonneesDeRegion, filtre: FiltreDeRegion, jour: string): TotauxDeRegion {
  const retenues = retenir(donnees, filtre, jour);
  const lectures = retenues.conventions.map((une) => lecteurDeConvention(une, jour)(filtre.exercice));
  const { conventions } = retenues;
  return {
    filtre,
    retenues,
    total: ligneDeRegion('total', 'Ensemble', lectures),
    departements: parDepartement(lectures, donnees.departements),
    volets: CODES_DE_REGION.map((code) => ({ code, effectif: effectifDeRegion(lectures, code) })),
    nombres: {
      conventions: conventions.length,
      porteurs: distincts(conventions.map(({ porteurId }) => porteurId)),
      departements: distincts(conventions.flatMap((une) => une.departements)),
      visentLesQuartiers: distincts(
        conventions.filter(({ viseLesQuartiers }) => viseLesQuartiers).map(({ porteurId }) => porteurId),
      ),
      quartiers: distincts(conventions.flatMap((une) => une.quartiers)),
    },
    alertes: lectures.filter(({ consommation }) => consommation.ecart !== null),
  };
}

/** Lit la région : ses totaux, puis porteur par porteur et année par année. */
export function lireRegion(donnees: DonneesDeRegion, filtre: FiltreDeRegion, jour: string): LectureDeRegion {
  const totaux = lireTotaux(donnees, filtre, jour);
  const { lectures } = totaux.total;
  return {
    ...totaux,
    porteurs: parPorteur(lectures),
    annees: filtre.exercice === null ? parAnnee(lectures, jour) : uneAnnee(lectures, filtre.exercice),
  };
}
