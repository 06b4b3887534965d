import { formeDe } from '#shared/domain/rendu/forme.rules.ts';
import { estLegere } from '#shared/domain/rencontre/rencontre.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';

/** Ce que l'écran et l'hôte savent d'un genre de document ; la fonction qui l'établit est dans `etablir.ts`. */
export interface GenreDeDocument {
  /** Son nom sur une feuille et dans une liste. */
  readonly libelle: string;
  /** À quoi il sert, en une phrase. */
  readonly usage: string;
  readonly moment: 'avant' | 'seance' | 'apres';
  /** `par_personne`, `par_point` : les objets choisis, un membre ou un point, disent lesquels ; sans choix, tous. */
  readonly forme: 'unique' | 'par_personne' | 'par_point';
  /** Ce que l'écran contrôle à côté de la feuille. */
  readonly controle: 'convocation' | 'mentions' | null;
  /** Les réunions qui en ont l'usage ; absent : toutes. */
  readonly concerne?: (seance: Seance) => boolean;
}

/** Les documents d'une réunion, dans l'ordre où on les propose. En ajouter un : une ligne ici, une dans `etablir.ts`. */
export const GENRES = {
  convocation: {
    libelle: 'Convocation',
    usage: 'La lettre conjointe, son ordre du jour et ses destinataires.',
    moment: 'avant',
    forme: 'unique',
    controle: 'convocation',
  },
  'convocation-individuelle': {
    libelle: 'Convocations individuelles',
    usage: 'Une lettre par membre, avec l’appel et la politesse de sa fonction.',
    moment: 'avant',
    forme: 'par_personne',
    controle: null,
  },
  'ordre-du-jour': {
    libelle: 'Ordre du jour',
    usage: 'L’ordre du jour seul, à joindre ou à afficher.',
    moment: 'avant',
    forme: 'unique',
    controle: null,
  },
  pouvoir: {
    libelle: 'Formulaire de pouvoir',
    usage: 'À remplir par un membre empêché ; déjà rempli pour qui l’a annoncé.',
    moment: 'avant',
    forme: 'par_personne',
    controle: null,
  },
  emargement: {
    libelle: 'Feuille d’émargement',
    usage: 'Membres et invités par catégorie, la place de signer, huit lignes libres.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  deroule: {
    libelle: 'Déroulé de la séance',
    usage: 'L’heure de chaque point, qui présente, ce qui se décide.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  'feuille-de-seance': {
    libelle: 'Feuille de séance',
    usage: 'À remplir à la main : présences, notes et votes.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  attendus: {
    libelle: 'Personnes attendues',
    usage: 'Dans l’ordre protocolaire, avec leur réponse.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  'plan-de-table': {
    libelle: 'Plan de table',
    usage: 'La présidence en tête, chacun à son rang.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  chevalets: {
    libelle: 'Chevalets',
    usage: 'Une feuille A4 par personne attendue en salle, à plier en long.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  etiquettes: {
    libelle: 'Étiquettes',
    usage: 'Vingt et une par feuille, pour badges et dossiers.',
    moment: 'seance',
    forme: 'unique',
    controle: null,
  },
  'proces-verbal': {
    libelle: 'Procès-verbal',
    usage: 'Ce qui s’est dit, décidé et voté, avec les mentions que demande le texte.',
    moment: 'apres',
    forme: 'unique',
    controle: 'mentions',
    concerne: (seance: Seance) => formeDe(seance) !== 'compte-rendu',
  },
  'compte-rendu': {
    libelle: 'Compte rendu',
    usage: 'Ce qui s’est dit et décidé : ni quorum ni mention que le droit n’impose pas à cette instance.',
    moment: 'apres',
    forme: 'unique',
    controle: 'mentions',
    concerne: (seance: Seance) => formeDe(seance) === 'compte-rendu',
  },
  'releve-decisions': {
    libelle: 'Relevé de décisions',
    usage: 'Les décisions, leur pilote et leur échéance, en un tableau.',
    moment: 'apres',
    forme: 'unique',
    controle: 'mentions',
  },
  extrait: {
    libelle: 'Extrait',
    usage: 'Un seul point, dans les mots du compte rendu, à remettre à qui il concerne.',
    moment: 'apres',
    forme: 'par_point',
    controle: null,
  },
  'vote-ecrit': {
    libelle: 'Ouverture du vote écrit',
    usage: 'Le message qui ouvre un vote par écrit : ses deux heures, et les projets soumis.',
    moment: 'avant',
    forme: 'unique',
    controle: null,
    concerne: ({ reunion }: Seance) => reunion.ecriteDebut !== null,
  },
  programme: {
    libelle: 'Programme',
    usage: 'Jour, lieu, organisateurs, objectifs, séquences et intervenants d’une rencontre.',
    moment: 'avant',
    forme: 'unique',
    controle: null,
    concerne: ({ instance }: Seance) => instance.type === 'rencontre',
  },
  'note-de-reunion': {
    libelle: 'Compte rendu d’une page',
    usage: 'Ce qui s’est dit à une rencontre, ou à une réunion tenue par d’autres.',
    moment: 'apres',
    forme: 'unique',
    controle: null,
    concerne: ({ instance }: Seance) => estLegere(instance.type),
  },
} as const satisfies Readonly<Record<string, GenreDeDocument>>;

export type GenreDocument = keyof typeof GENRES;

/** Ce que dit le registre d'un genre. */
export const genreDe = (genre: GenreDocument): GenreDeDocument => GENRES[genre];

/** Une rencontre n'a ni membre, ni convocation, ni vote : elle n'a l'usage que de ceux-ci. */
const D_UNE_RENCONTRE: ReadonlySet<string> = new Set(['programme', 'note-de-reunion', 'emargement']);

/** Les genres que propose une réunion, dans l'ordre du registre. */
export const genresDe = (seance: Seance): GenreDocument[] =>
  (Object.keys(GENRES) as GenreDocument[]).filter(
    (genre) =>
      (genreDe(genre).concerne?.(seance) ?? true) && (!estLegere(seance.instance.type) || D_UNE_RENCONTRE.has(genre)),
  );

/** Les trois moments d'une réunion, tels que la liste des documents les intitule. */
export const MOMENTS: Readonly<Record<GenreDeDocument['moment'], string>> = {
  avant: 'Avant la séance',
  seance: 'Pour la séance',
  apres: 'Après la séance',
};
