export const GENRES_D_INSTANCE = [
  'arrete-composition',
  'arrete-modificatif',
  'arrete-voix',
  'lettre-designation',
  'lettre-nomination',
  'fiche-instance',
] as const;
export type GenreDInstance = (typeof GENRES_D_INSTANCE)[number];

interface Genre {
  readonly libelle: string;
  /** À quoi il sert, en une phrase. */
  readonly usage: string;
  /** Ce que le document vise dans l’instance : un siège, un mandat, ou l’instance entière. */
  readonly vise: 'instance' | 'siege' | 'mandat';
  /** Un acte ou une lettre se signe, et ne se produit pas sans nom ni qualité; une fiche, non. */
  readonly signe: boolean;
}

/** Les documents d’une instance ; en ajouter un : une ligne ici, une dans `etablir-acte.ts`. */
export const DOCUMENTS_D_INSTANCE: Readonly<Record<GenreDInstance, Genre>> = {
  'arrete-composition': {
    libelle: 'Arrêté de composition',
    usage: 'Le projet d’arrêté qui fixe les membres, catégorie par catégorie.',
    vise: 'instance',
    signe: true,
  },
  'arrete-modificatif': {
    libelle: 'Arrêté modificatif',
    usage: 'Ce qui change dans la composition depuis le dernier arrêté, et rien d’autre.',
    vise: 'instance',
    signe: true,
  },
  'arrete-voix': {
    libelle: 'Arrêté fixant les voix',
    usage: 'Les voix de chaque membre ayant voix délibérative, par organisme.',
    vise: 'instance',
    signe: true,
  },
  'lettre-designation': {
    libelle: 'Demande de désignation',
    usage: 'Demande à un organisme de nommer qui le représentera, pour un siège.',
    vise: 'siege',
    signe: true,
  },
  'lettre-nomination': {
    libelle: 'Lettre de nomination',
    usage: 'Annonce à une personne son mandat, sa durée et sa catégorie.',
    vise: 'mandat',
    signe: true,
  },
  'fiche-instance': {
    libelle: 'Fiche de l’instance',
    usage: 'Ce qu’est l’instance à une date : missions, actes, composition, voix, règles.',
    vise: 'instance',
    signe: false,
  },
};
