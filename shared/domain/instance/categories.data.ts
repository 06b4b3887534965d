import { LIGNES_LIBRES } from './categories-libres.data.ts';
import type { Categorie, College, TypeInstance } from './instance.schema.ts';
import type { Ligne } from './categories.types.ts';

/** Une catégorie de membres, telle que le décret la compose. */
export interface CategorieDeMembres {
  readonly numero: Categorie;
  /** L’alinéa tel que le texte le compte : « 4° », « 2° bis » ; « Présidents » pour la présidence. */
  readonly alinea: string;
  /** « Représentants de l’État » : en tête de groupe, au pluriel. */
  readonly libelle: string;
  /** « État » : dans une colonne. */
  readonly bref: string;
  /** Qui propose la nomination ; `null` : membre de droit, ou président. */
  readonly propose: string | null;
  /** Voix délibérative (R. 5311-37). */
  readonly voix: boolean;
  /** Comptée dans le plafond de l’arrêté (R. 5311-18, -24, -33). */
  readonly plafonnee: boolean;
  /** Membre de droit : siège en raison de sa fonction, sans terme. */
  readonly deDroit: boolean;
  /** Nommé pour trois ans renouvelables (R. 5311-36). */
  readonly troisAns: boolean;
  /** Collège proposé à la création d’un siège ; chaque instance peut le corriger (R. 5311-43). */
  readonly college: College;
  readonly article: string;
}

const PREFET = 'préfet';
const REGION = 'président du conseil régional';
const DEPARTEMENT = 'président du conseil départemental';
const MAIRES = 'association des maires du département';
const ORGANISATION = 'chaque organisation';

/** Les alinéas dont le numéro n’est pas celui de la catégorie : le « 2° bis » de R. 6123-3-3. */
const ALINEAS: Readonly<Partial<Record<TypeInstance, Readonly<Partial<Record<Categorie, string>>>>>> = {
  CREFOP: { 7: '2° bis' },
};

/** « 4° », « 2° bis » ; « Présidents » pour la catégorie P. */
export const alineaDe = (type: TypeInstance, categorie: Categorie): string =>
  categorie === 'P' ? 'Présidents' : (ALINEAS[type]?.[categorie] ?? `${categorie}°`);

/** Marques d’une ligne : « v » voix délibérative, « p » comptée dans le plafond, « d » de droit, « t » trois ans. */
const composer = (
  type: TypeInstance,
  article: string,
  presidence: string,
  lignes: readonly Ligne[],
): readonly CategorieDeMembres[] =>
  lignes.map(([numero, libelle, bref, propose, college, marques]) => ({
    numero,
    alinea: alineaDe(type, numero),
    libelle,
    bref,
    propose,
    voix: marques.includes('v'),
    plafonnee: marques.includes('p'),
    deDroit: marques.includes('d'),
    troisAns: marques.includes('t'),
    college,
    article: numero === 'P' || article === '' ? presidence : `${article}, ${alineaDe(type, numero)}`,
  }));

const presidents: Ligne = ['P', 'Présidents', 'Présidents', null, 'etat', 'v'];
const librement = Object.fromEntries(
  Object.entries(LIGNES_LIBRES).map(([type, { article, presidence, lignes }]) => [
    type,
    composer(type as TypeInstance, article, presidence, lignes),
  ]),
) as Readonly<Record<keyof typeof LIGNES_LIBRES, readonly CategorieDeMembres[]>>;

/**
 * Composition de chaque comité. Les présidents siègent « outre » les catégories
 * numérotées et ont voix délibérative (R. 5311-37).
 */
export const CATEGORIES: Readonly<Record<TypeInstance, readonly CategorieDeMembres[]>> = {
  ...librement,
  CRPE: composer('CRPE', 'R. 5311-17', 'R. 5311-16', [
    presidents,
    ['1', 'Représentants de l’État', 'État', PREFET, 'etat', 'vpt'],
    ['2', 'Représentants de la région', 'Région', REGION, 'region', 'vpt'],
    [
      '3',
      'Représentants des départements',
      'Départements',
      'présidents des conseils départementaux',
      'departement',
      'vpt',
    ],
    [
      '4',
      'Organisations syndicales de salariés et organisations professionnelles d’employeurs interprofessionnelles',
      'Salariés, employeurs',
      ORGANISATION,
      'salaries',
      'vpt',
    ],
    [
      '5',
      'Organisations professionnelles d’employeurs multiprofessionnelles',
      'Employeurs (multiprofessionnel)',
      ORGANISATION,
      'employeurs',
      'pt',
    ],
    ['6', 'France Travail, direction régionale', 'France Travail', null, 'operateurs', 'd'],
    ['7', 'Association régionale des missions locales', 'Missions locales', null, 'operateurs', 'd'],
    ['8', 'Réseau régional des Cap emploi', 'Cap emploi', null, 'operateurs', 'd'],
  ]),
  CDPE: composer('CDPE', 'R. 5311-23', 'R. 5311-22', [
    presidents,
    ['1', 'Représentants de l’État', 'État', PREFET, 'etat', 'vpt'],
    ['2', 'Représentants de la région', 'Région', REGION, 'region', 'vpt'],
    ['3', 'Représentants du département', 'Département', DEPARTEMENT, 'departement', 'vpt'],
    ['4', 'Représentants des communes et de leurs groupements', 'Communes et groupements', MAIRES, 'communes', 'vpt'],
    [
      '5',
      'Organisations syndicales de salariés et organisations professionnelles d’employeurs interprofessionnelles',
      'Salariés, employeurs',
      ORGANISATION,
      'salaries',
      'vpt',
    ],
    [
      '6',
      'Organisations professionnelles d’employeurs multiprofessionnelles',
      'Employeurs (multiprofessionnel)',
      ORGANISATION,
      'employeurs',
      'pt',
    ],
    ['7', 'France Travail, direction départementale', 'France Travail', null, 'operateurs', 'd'],
    [
      '8',
      'Missions locales',
      'Missions locales',
      'missions locales, après avis de l’association régionale',
      'operateurs',
      't',
    ],
    ['9', 'Cap emploi', 'Cap emploi', 'ces organismes, après avis de leur réseau régional', 'operateurs', 't'],
  ]),
  CLPE: composer('CLPE', 'R. 5311-32', 'R. 5311-31', [
    presidents,
    ['1', 'Représentants de l’État', 'État', PREFET, 'etat', 'vpt'],
    ['2', 'Représentants de la région', 'Région', REGION, 'region', 'vpt'],
    ['3', 'Représentants du département', 'Département', DEPARTEMENT, 'departement', 'vpt'],
    [
      '4',
      'Établissements publics de coopération intercommunale à fiscalité propre',
      'Intercommunalités',
      'président de chaque intercommunalité',
      'communes',
      'vt',
    ],
    ['5', 'Représentants des communes et de leurs autres groupements', 'Communes', MAIRES, 'communes', 'vpt'],
    ['6', 'France Travail, direction départementale', 'France Travail', null, 'operateurs', 'd'],
    ['7', 'Missions locales du territoire', 'Missions locales', null, 'operateurs', 'd'],
    ['8', 'Cap emploi du territoire', 'Cap emploi', null, 'operateurs', 'd'],
  ]),
};

/** D’où vient un siège de cette catégorie : « présidence conjointe », « de droit », « sur proposition : préfet ». */
export function origineDuSiege({ numero, libelle, deDroit, propose }: CategorieDeMembres): string {
  if (numero === 'P') return libelle === 'Présidents' ? 'présidence conjointe' : 'présidence';
  return deDroit || propose === null ? 'de droit' : `sur proposition : ${propose}`;
}

/** La catégorie d’un siège, ou `null` si le décret n’en connaît pas de ce numéro pour ce comité. */
export const categorieDe = (type: TypeInstance, numero: Categorie): CategorieDeMembres | null =>
  CATEGORIES[type].find((categorie) => categorie.numero === numero) ?? null;

/** Ce siège a-t-il voix délibérative ? (R-006, R. 5311-37) */
export const aVoixDeliberative = (type: TypeInstance, numero: Categorie): boolean =>
  categorieDe(type, numero)?.voix ?? false;
