import type { TypeInstance } from './instance.schema.ts';
import type { Niveau } from './types.data.ts';

/** D'où une instance tient son territoire, et donc la suite de son nom. */
export type Ressort = 'region' | 'departement' | 'communes' | 'rattachement' | 'contrat' | 'libre';

/** Ce que le registre demande pour créer une instance de ce genre. */
export interface EntreeDuRegistre {
  readonly ressort: Ressort;
  /** Le texte veut une instance de rattachement : R. 5311-26, R. 5311-45. */
  readonly rattachementExige: boolean;
  /** Ce qui suit le nom, quand il se tape. */
  readonly exemple: string;
  /** Ce qui vient avec elle, dit avant de créer. */
  readonly annonce: string;
}

const entree = (
  ressort: Ressort,
  annonce: string,
  plus: Partial<Pick<EntreeDuRegistre, 'rattachementExige' | 'exemple'>> = {},
): EntreeDuRegistre => ({ ressort, annonce, rattachementExige: false, exemple: 'de Mulhouse', ...plus });

const DU_CONTRAT =
  'Son territoire est celui du contrat de ville. Ni quorum ni vote exigés : elle rend un compte rendu.';
const LIBRE = 'Aucun texte ne fixe sa composition ni ses votes : elle rend un compte rendu.';

/** Le registre : une ligne par genre d'instance. */
export const REGISTRE: Readonly<Record<TypeInstance, EntreeDuRegistre>> = {
  CRPE: entree('region', 'Les sièges que prévoit le décret sont proposés vacants, un par catégorie (R. 5311-17).'),
  CREFOP: entree(
    'region',
    'Le CREFOP a pris le nom de comité régional : sa composition et son fonctionnement suivent R. 6123-3-3 s. (R. 5311-15, al. 2).',
  ),
  CDPE: entree('departement', 'Les sièges que prévoit le décret sont proposés vacants, un par catégorie (R. 5311-23).'),
  CLPE: entree(
    'communes',
    'Son périmètre, un siège par intercommunalité, ses quartiers prioritaires et ses contrats de ville viennent du référentiel (R. 5311-32).',
    { exemple: 'de Mulhouse' },
  ),
  comite_tzcld: entree(
    'libre',
    'Comité de l’expérimentation « territoires zéro chômeur de longue durée » : ni la composition ni les votes des articles R. 5311-30 s.',
    { exemple: 'de Colombey' },
  ),
  commission_iae: entree(
    'rattachement',
    'La commission spécialisée que comprend tout comité départemental (R. 5311-26). Elle suit R. 133-3 s. du code des relations entre le public et l’administration.',
    { rattachementExige: true },
  ),
  commission: entree(
    'libre',
    'Le règlement intérieur du comité la crée et fixe ses règles (R. 5311-45). Trois questions disent si R. 133-3 s. s’y appliquent.',
    { rattachementExige: true, exemple: 'formation et métiers' },
  ),
  financeurs: entree(
    'rattachement',
    'Elle recense les ressources mobilisables et leurs conditions (L. 5311-10, II, 4°). Le code n’en fixe ni la composition ni la fréquence.',
  ),
  copil_ville: entree('contrat', DU_CONTRAT),
  cotech_ville: entree('contrat', DU_CONTRAT),
  financeurs_ville: entree('contrat', DU_CONTRAT),
  copil_convention: entree('libre', LIBRE, { exemple: 'O2R Sud Alsace' }),
  comite_eq2030: entree(
    'libre',
    'Le territoire est volontaire ; aucun texte lu ne fixe la composition ni la fréquence. Les sièges proposés sont d’usage, à vérifier. Ni quorum ni vote exigés : il rend un compte rendu.',
    { exemple: 'de Mulhouse Alsace Agglomération' },
  ),
  groupe_travail: entree('libre', LIBRE, { exemple: 'mobilité' }),
  autre_reunion: entree('libre', LIBRE, { exemple: 'de l’année' }),
  rencontre: entree('libre', LIBRE, { exemple: 'de la politique de la ville' }),
};

/** Les niveaux, du plus large au plus proche ; les commissions se rangent sous leur comité. */
export const NIVEAUX: readonly { readonly niveau: Niveau; readonly titre: string; readonly bref: string }[] = [
  { niveau: 'region', titre: 'Niveau régional', bref: 'Régional' },
  { niveau: 'departement', titre: 'Niveau départemental', bref: 'Départemental' },
  { niveau: 'local', titre: 'Niveau local', bref: 'Local' },
  { niveau: 'ville', titre: 'Contrats de ville', bref: 'Contrat de ville' },
  { niveau: 'projet', titre: 'Conventions et projets', bref: 'Convention, projet' },
  { niveau: 'rencontre', titre: 'Autres réunions et rencontres', bref: 'Autre réunion' },
];
