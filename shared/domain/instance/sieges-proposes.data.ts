import type { Categorie, College, TypeInstance } from './instance.schema.ts';
import { ORGANISATIONS, type OrganisationRepresentative } from './organisations.data.ts';

/** Un siège proposé : son collège, et l'organisme quand le texte ou l'usage le désigne. */
export type Place = readonly [college: College, organisme: string | null];

/** Ce que la proposition sait du lieu. */
export interface Lieu {
  /** « Conseil départemental », ou la collectivité qui en exerce les compétences. */
  readonly conseil: string;
  /** Les conseils de la région, un par département. */
  readonly conseils: readonly string[];
  /** Le genre de l'instance dont elle dépend. */
  readonly parent: TypeInstance | null;
}

type Places = (lieu: Lieu) => readonly Place[];

const un =
  (college: College, organisme: string | null = null): Places =>
  () => [[college, organisme]];
const plusieurs =
  (...places: readonly Place[]): Places =>
  () =>
    places;
const repeter = (nombre: number, college: College, organisme: string | null = null): readonly Place[] =>
  Array.from({ length: nombre }, (): Place => [college, organisme]);

const nommees = (niveau: OrganisationRepresentative['niveau']): readonly Place[] =>
  ORGANISATIONS.filter((une) => une.niveau === niveau).map(({ college, nom }): Place => [college, nom]);
const interprofessionnelles = nommees('interprofessionnel');
const multiprofessionnelles = nommees('multiprofessionnel');

const conseils: Places = ({ conseils: tous }) => tous.map((nom): Place => ['departement', nom]);
const conseil: Places = ({ conseil: nom }) => [['departement', nom]];
const CONSEIL_REGIONAL = un('region', 'Conseil régional');
const PRESIDENTS_REGIONAUX = plusieurs(['etat', 'Préfecture de région'], ['region', 'Conseil régional']);
const presidentsDepartementaux: Places = (lieu) => [['etat', 'Préfecture'], ...conseil(lieu)];
const FRANCE_TRAVAIL = un('operateurs', 'France Travail');
const PREFECTURE_ET_INTERCOMMUNALITE = plusieurs(['etat', 'Préfecture'], ['communes', null]);

/**
 * Les sièges que l'on propose à la création, par genre et par catégorie ; ailleurs, un seul, du collège de la catégorie.
 * Là où le texte compte, on le suit (R. 6123-3-3 : six, six, trois) ; « l'ensemble » se nomme (R. 5311-17, 3° à 5° ;
 * R. 5311-23, 5° et 6°). Une commission n'a de composition que de son arrêté ou de son règlement : à vérifier.
 */
export const SIEGES_PROPOSES: Readonly<Partial<Record<TypeInstance, Readonly<Partial<Record<Categorie, Places>>>>>> = {
  CRPE: {
    P: PRESIDENTS_REGIONAUX,
    2: CONSEIL_REGIONAL,
    3: conseils,
    4: () => interprofessionnelles,
    5: () => multiprofessionnelles,
    6: un('operateurs', 'France Travail, direction régionale'),
    7: un('operateurs', 'Association régionale des missions locales'),
    8: un('operateurs', 'Réseau régional des Cap emploi'),
  },
  CREFOP: {
    P: PRESIDENTS_REGIONAUX,
    1: () => repeter(6, 'region', 'Conseil régional'),
    2: () => [['etat', 'Rectorat de région académique'], ['etat', 'DREETS'], ['etat', 'DRAAF'], ...repeter(3, 'etat')],
    3: () => [...interprofessionnelles, ...multiprofessionnelles, ...repeter(2, 'salaries')],
    4: plusieurs(
      ['employeurs', 'Chambre de commerce et d’industrie de région'],
      ['employeurs', 'Chambre de métiers et de l’artisanat de région'],
      ['employeurs', 'Chambre régionale d’agriculture'],
    ),
    5: plusieurs(
      ['operateurs', 'Regroupement d’établissements d’enseignement supérieur'],
      ['operateurs', 'France Travail, direction régionale'],
      ['operateurs', 'Agefiph'],
      ['operateurs', 'Réseau régional des Cap emploi'],
      ['operateurs', 'Commission paritaire interprofessionnelle régionale'],
      ['operateurs', 'Association régionale des missions locales'],
      ['operateurs', 'Apec'],
      ['operateurs', 'Carif-Oref'],
      ['operateurs', 'Onisep'],
    ),
    6: () => repeter(2, 'operateurs'),
    7: conseils,
  },
  CDPE: {
    P: presidentsDepartementaux,
    2: CONSEIL_REGIONAL,
    3: conseil,
    5: () => interprofessionnelles,
    6: () => multiprofessionnelles,
    7: FRANCE_TRAVAIL,
    8: un('operateurs', 'Mission locale'),
    9: un('operateurs', 'Cap emploi'),
  },
  CLPE: {
    P: PREFECTURE_ET_INTERCOMMUNALITE,
    2: CONSEIL_REGIONAL,
    3: conseil,
    6: FRANCE_TRAVAIL,
    7: un('operateurs', 'Mission locale'),
    8: un('operateurs', 'Cap emploi'),
  },
  // R. 5311-26 n'en fixe pas la composition : un président, la préfecture.
  commission_iae: {
    P: un('etat', 'Préfecture'),
    2: (lieu) => [...conseil(lieu), ['region', 'Conseil régional']],
    3: FRANCE_TRAVAIL,
  },
  commission: { P: un('etat') },
  financeurs: {
    P: (lieu) =>
      lieu.parent === 'CRPE' || lieu.parent === 'CREFOP'
        ? PRESIDENTS_REGIONAUX(lieu)
        : lieu.parent === 'CLPE'
          ? PREFECTURE_ET_INTERCOMMUNALITE(lieu)
          : presidentsDepartementaux(lieu),
    2: CONSEIL_REGIONAL,
    3: conseil,
    5: FRANCE_TRAVAIL,
  },
  comite_tzcld: { P: un('communes') },
  copil_ville: {
    P: PREFECTURE_ET_INTERCOMMUNALITE,
    3: (lieu) => [['region', 'Conseil régional'], ...conseil(lieu)],
    5: un('operateurs', 'Conseil citoyen'),
  },
  cotech_ville: { P: un('etat'), 3: (lieu) => [['region', 'Conseil régional'], ...conseil(lieu)] },
  financeurs_ville: {
    P: PREFECTURE_ET_INTERCOMMUNALITE,
    1: un('etat', 'Préfecture'),
    3: (lieu) => [['region', 'Conseil régional'], ...conseil(lieu)],
  },
  copil_convention: { P: un('etat') },
  // Aucun texte lu ne fixe cette composition : proposition d’usage, à vérifier (annuaire § 4.16).
  comite_eq2030: {
    P: un('etat', 'Préfecture'),
    1: un('etat', 'Délégué·e du préfet'),
    2: plusieurs(['operateurs', 'Bpifrance'], ['operateurs', 'Banque des Territoires']),
    3: plusieurs(['operateurs', 'Opérateurs de l’axe 1'], ['operateurs', 'Réseaux de Cap Créa']),
    4: un('communes', 'Intercommunalité'),
    5: un('employeurs', 'Entrepreneurs du territoire'),
  },
  groupe_travail: { P: un('etat') },
};
