import type { ChampDeRapport, GenreDeRapport } from './rapport.schema.ts';

/** Les treize sections d'un rapport, dans l'ordre où elles s'impriment (D1). */
export type CleDeSection =
  | 'garde'
  | 'synthese'
  | 'identite'
  | 'participants'
  | 'decisions'
  | 'effectifs'
  | 'argent'
  | 'qualitatif'
  | 'conformite'
  | 'risques'
  | 'avis'
  | 'etapes'
  | 'annexes';

/** Un texte que l'on écrit dans une section. */
export interface ChampLibre {
  readonly champ: ChampDeRapport;
  readonly libelle: string;
  readonly exemple: string;
  /** Un élément par ligne ; combien tiennent sur la page. */
  readonly lignes?: number;
  /** Raconte des parcours : personne n'y est nommé (D9). */
  readonly qualitatif?: true;
  /** Demandé par ce genre de rapport seulement. */
  readonly genre?: GenreDeRapport;
}

export interface SectionDeRapport {
  readonly cle: CleDeSection;
  readonly titre: string;
  /** Vide, elle s'imprime « Néant » ; les autres disparaissent avec leur titre (D1). */
  readonly obligatoire: boolean;
  /** Se remplit de ce que dit la convention, sans rien écrire ici. */
  readonly calculee: boolean;
  readonly champs: readonly ChampLibre[];
}

const qualitatif = (champ: ChampDeRapport, libelle: string, exemple: string): ChampLibre => ({
  champ,
  libelle,
  exemple,
  qualitatif: true,
});
const section = (
  cle: CleDeSection,
  titre: string,
  { obligatoire = false, calculee = false }: { readonly obligatoire?: boolean; readonly calculee?: boolean },
  champs: readonly ChampLibre[] = [],
): SectionDeRapport => ({ cle, titre, obligatoire, calculee, champs });

export const SECTIONS_DU_RAPPORT: readonly SectionDeRapport[] = [
  section('garde', 'Page de garde', { calculee: true }),
  section('synthese', 'Synthèse', { obligatoire: true }, [
    {
      champ: 'synthese',
      libelle: 'L’essentiel, en deux ou trois phrases',
      exemple: 'La convention tient son rythme ; les inscriptions arrivent plus tard que prévu.',
    },
    {
      champ: 'faits',
      libelle: 'Faits marquants, un par ligne',
      exemple: 'permanence hebdomadaire ouverte aux Coteaux',
      lignes: 3,
    },
    {
      champ: 'vigilances',
      libelle: 'Points de vigilance, un par ligne',
      exemple: '19 abandons sur 71 sorties',
      lignes: 3,
    },
    {
      champ: 'demandes',
      libelle: 'Décisions demandées, une par ligne',
      exemple: 'proposer un second versement ajusté',
      lignes: 3,
    },
  ]),
  section('identite', 'Fiche d’identité', { obligatoire: true, calculee: true }),
  section('participants', 'Participants', { calculee: true }),
  section('decisions', 'Suivi des décisions du comité précédent', { calculee: true }),
  section('effectifs', 'Avancement quantitatif', { obligatoire: true, calculee: true }, [
    {
      champ: 'lectureEffectifs',
      libelle: 'Ce qu’il faut lire dans ces tableaux',
      exemple: 'Quatre personnes repérées sur dix entrent en parcours, contre une sur deux prévue.',
      qualitatif: true,
    },
  ]),
  section('argent', 'Exécution financière', { obligatoire: true, calculee: true }, [
    {
      champ: 'lectureArgent',
      libelle: 'Ce qu’il faut lire dans les comptes',
      exemple: 'Compte 62 : la formation externe est reportée à l’année suivante.',
    },
  ]),
  section('qualitatif', 'Bilan qualitatif', {}, [
    qualitatif('faitsQualitatifs', 'Faits marquants', 'Les ateliers se tiennent aussi dans les centres sociaux.'),
    qualitatif('partenariats', 'Partenariats', 'La mission locale reçoit les jeunes orientés sous dix jours.'),
    qualitatif('difficultes', 'Difficultés', 'Le recrutement d’une éducatrice a pris quatre mois.'),
    qualitatif('leviers', 'Leviers', 'La présence à heure fixe double les contacts utiles.'),
    qualitatif('situations', 'Situations types, sans nommer personne', 'Une mère seule, sans mode de garde…'),
    {
      ...qualitatif('impact', 'Impact sur toute la durée', 'Ce que la convention a changé, pour qui.'),
      genre: 'final',
    },
  ]),
  section('conformite', 'Conformité SIEG', { obligatoire: true, calculee: true }),
  section('risques', 'Risques et plan d’action', {}),
  section('avis', 'Avis et décisions', { obligatoire: true }, [
    {
      champ: 'avisTexte',
      libelle: 'Texte de l’avis',
      exemple: 'Le comité émet un avis favorable sur le bilan 2025.',
    },
    { champ: 'soldeNote', libelle: 'Sur le solde', exemple: '132 270 € au lieu de 145 000 €' },
    { champ: 'avenant', libelle: 'Avenant proposé', exemple: 'Porter l’objectif 2027 à 90 entrées en parcours' },
    {
      champ: 'recommandation',
      libelle: 'Recommandation sur le renouvellement',
      exemple: 'Renouveler, avec un objectif de sorties révisé',
      genre: 'final',
    },
  ]),
  section('etapes', 'Prochaines étapes', { calculee: true }, [
    {
      champ: 'etapes',
      libelle: 'Autres étapes, une par ligne',
      exemple: 'visite des ateliers au premier trimestre',
    },
  ]),
  section('annexes', 'Annexes', { calculee: true }, [
    { champ: 'deviations', libelle: 'Notes de déviation', exemple: 'Sorties : effet de calendrier.' },
  ]),
];

/** Un bilan intermédiaire va de la synthèse aux risques : ni avis, ni étapes (§ 3). */
const HORS_INTERMEDIAIRE: ReadonlySet<CleDeSection> = new Set<CleDeSection>(['avis', 'etapes']);

/** Les sections d'un genre de rapport, dans l'ordre (D1). */
export const sectionsDuGenre = (genre: GenreDeRapport): readonly SectionDeRapport[] =>
  SECTIONS_DU_RAPPORT.filter(({ cle }) => genre !== 'intermediaire' || !HORS_INTERMEDIAIRE.has(cle));

/** Les champs d'une section, pour ce genre de rapport. */
export const champsDe = ({ champs }: SectionDeRapport, genre: GenreDeRapport): readonly ChampLibre[] =>
  champs.filter((un) => un.genre === undefined || un.genre === genre);
