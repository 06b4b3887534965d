/** Ce que l'on sait reprendre d'un tableau. */
export const NOMS_DE_CIBLE = [
  'personnes',
  'structures',
  'referents',
  'operateurs',
  'actions',
  'projets',
  'candidatures',
  'conventions',
  'zones',
  'chiffres',
  'successions',
] as const;
export type NomDeCible = (typeof NOMS_DE_CIBLE)[number];

export interface MotsDeCible {
  /** « Des personnes » : ce que le tableau contient. */
  readonly quoi: string;
  /** Au singulier et au pluriel : « personne ajoutée », « personnes ajoutées ». */
  readonly ajoutee: readonly [string, string];
  readonly completee: readonly [string, string];
  /** « C'est une autre personne » : la base en connaît une semblable, et ce n'est pas elle. */
  readonly autre: string;
  readonly meme: string;
  /** Ce qu'il faut au moins d'une colonne. */
  readonly faut: string;
  /** La fiche d'un objet que la base connaît. */
  readonly fiche: (id: string) => string;
  /** Où aller ensuite. */
  readonly suite: { readonly vers: string; readonly nom: string };
  /** Ce que la reprise complète, dit quand on l'annule : « l'annuaire est tel qu'il était ». */
  readonly ou: { readonly dans: string; readonly rendu: string };
}

const ANNUAIRE = { dans: 'dans l’annuaire', rendu: 'l’annuaire est tel qu’il était' } as const;

/** Les mots de chaque cible, à l'écran. */
export const MOTS_DE_CIBLE: Readonly<Record<NomDeCible, MotsDeCible>> = {
  personnes: {
    quoi: 'Des personnes',
    ajoutee: ['personne ajoutée', 'personnes ajoutées'],
    completee: ['personne complétée', 'personnes complétées'],
    autre: 'C’est une autre personne',
    meme: 'C’est la même personne',
    faut: 'il faut au moins un nom',
    fiche: (id) => `/annuaire/${id}`,
    suite: { vers: '/annuaire', nom: 'Ouvrir l’annuaire' },
    ou: ANNUAIRE,
  },
  structures: {
    quoi: 'Des structures',
    ajoutee: ['structure ajoutée', 'structures ajoutées'],
    completee: ['structure complétée', 'structures complétées'],
    autre: 'C’est une autre structure',
    meme: 'C’est la même structure',
    faut: 'il faut au moins le nom de la structure',
    fiche: (id) => `/annuaire/structures/${id}`,
    suite: { vers: '/annuaire/structures', nom: 'Ouvrir les structures' },
    ou: ANNUAIRE,
  },
  referents: {
    quoi: 'Des référents EQ2030',
    ajoutee: ['personne ajoutée et désignée', 'personnes ajoutées et désignées'],
    completee: ['personne complétée ou désignée', 'personnes complétées ou désignées'],
    autre: 'C’est une autre personne',
    meme: 'C’est la même personne',
    faut: 'il faut au moins un nom et un département',
    fiche: (id) => `/annuaire/${id}`,
    suite: { vers: '/annuaire/designations', nom: 'Ouvrir les désignations' },
    ou: ANNUAIRE,
  },
  operateurs: {
    quoi: 'Des opérateurs EQ2030 et leurs territoires',
    ajoutee: ['déploiement ajouté', 'déploiements ajoutés'],
    completee: ['déploiement complété', 'déploiements complétés'],
    autre: 'C’est un autre déploiement',
    meme: 'C’est le même déploiement',
    faut: 'il faut au moins un opérateur, un dispositif et un territoire',
    fiche: () => '/annuaire/eq2030',
    suite: { vers: '/annuaire/eq2030', nom: 'Ouvrir Entrepreneuriat Quartiers 2030' },
    ou: ANNUAIRE,
  },
  actions: {
    quoi: 'Des actions d’une feuille de route',
    ajoutee: ['action ajoutée', 'actions ajoutées'],
    completee: ['action complétée', 'actions complétées'],
    autre: 'C’est une autre action',
    meme: 'C’est la même action',
    faut: 'il faut au moins l’intitulé de l’action',
    fiche: (id) => `/fiches-action/${id}`,
    suite: { vers: '/contrats', nom: 'Voir les contrats de ville' },
    ou: { dans: 'dans la feuille de route', rendu: 'la feuille de route est telle qu’elle était' },
  },
  chiffres: {
    quoi: 'Des chiffres de territoires',
    ajoutee: ['chiffre ajouté', 'chiffres ajoutés'],
    completee: ['chiffre corrigé', 'chiffres corrigés'],
    autre: 'C’est un autre chiffre',
    meme: 'C’est le même chiffre',
    faut: 'il faut au moins un territoire, une mesure, une valeur, une date et une source',
    fiche: () => '/territoires',
    suite: { vers: '/territoires', nom: 'Chercher un territoire' },
    ou: { dans: 'dans les chiffres des territoires', rendu: 'les chiffres des territoires sont tels qu’ils étaient' },
  },
  projets: {
    quoi: 'Des projets d’une programmation (export Dauphin)',
    ajoutee: ['projet ajouté', 'projets ajoutés'],
    completee: ['projet complété', 'projets complétés'],
    autre: 'C’est un autre projet',
    meme: 'C’est le même projet',
    faut: 'il faut au moins l’intitulé du projet',
    fiche: () => '/contrats',
    suite: { vers: '/contrats', nom: 'Voir les contrats de ville' },
    ou: { dans: 'dans la programmation', rendu: 'la programmation est telle qu’elle était' },
  },
  candidatures: {
    quoi: 'Des candidatures à un appel (export de la démarche en ligne)',
    ajoutee: ['candidature ajoutée', 'candidatures ajoutées'],
    completee: ['candidature complétée', 'candidatures complétées'],
    autre: 'C’est une autre candidature',
    meme: 'C’est la même candidature',
    faut: 'il faut au moins le numéro du dossier, ou le porteur et le projet',
    fiche: (id) => `/conventions/candidatures/${id}`,
    suite: { vers: '/conventions/appels', nom: 'Voir les appels' },
    ou: { dans: 'dans les candidatures de l’appel', rendu: 'les candidatures de l’appel sont telles qu’elles étaient' },
  },
  conventions: {
    quoi: 'Des conventions de la politique de la ville (export Dauphin)',
    ajoutee: ['convention ouverte', 'conventions ouvertes'],
    completee: ['convention complétée', 'conventions complétées'],
    autre: 'C’est une autre convention',
    meme: 'C’est la même convention',
    faut: 'il faut au moins le numéro du dossier, ou l’intitulé du projet',
    fiche: (id) => `/conventions/${id}`,
    suite: { vers: '/conventions', nom: 'Voir les conventions' },
    ou: { dans: 'dans les conventions', rendu: 'les conventions sont telles qu’elles étaient' },
  },
  zones: {
    quoi: 'Des zones d’un appel ou d’une convention (communes, QPV, intercommunalités)',
    ajoutee: ['zone ajoutée', 'zones ajoutées'],
    completee: ['zone complétée', 'zones complétées'],
    autre: 'C’est une autre zone',
    meme: 'C’est la même zone',
    faut: 'il faut au moins le code ou le nom de la zone',
    fiche: () => '/conventions',
    suite: { vers: '/conventions', nom: 'Voir les conventions' },
    ou: { dans: 'dans les zones', rendu: 'les zones sont telles qu’elles étaient' },
  },
  successions: {
    quoi: 'Une table de passage des QPV de 2015 à 2024',
    ajoutee: ['lien ajouté', 'liens ajoutés'],
    completee: ['lien complété', 'liens complétés'],
    autre: 'C’est un autre lien',
    meme: 'C’est le même lien',
    faut: 'il faut au moins un code de 2015 ou de 2024',
    fiche: () => '/territoires',
    suite: { vers: '/territoires', nom: 'Chercher un territoire' },
    ou: { dans: 'dans la table de passage', rendu: 'la table de passage est telle qu’elle était' },
  },
};
