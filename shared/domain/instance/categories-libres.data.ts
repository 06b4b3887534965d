import type { Ligne } from './categories.types.ts';
import type { TypeInstance } from './instance.schema.ts';

interface Composition {
  /** Article qui compose l’instance ; vide quand aucun ne le fait, et que le règlement ou l’usage décide. */
  readonly article: string;
  readonly presidence: string;
  readonly lignes: readonly Ligne[];
}

const RI = 'arrêté ou règlement intérieur';
const USAGE = 'usage';
const presidents: Ligne = ['P', 'Présidents', 'Présidents', null, 'etat', 'v'];
/** Sans texte, nul n’y a de voix délibérative : on s’y accorde. */
const copresidents: Ligne = ['P', 'Présidents', 'Présidents', null, 'etat', ''];
const libre = (...lignes: Ligne[]): Composition => ({ article: '', presidence: USAGE, lignes });

/**
 * Composition des instances que le décret ne compose pas comme un comité : proposée, jamais plafonnée.
 * Marques : voir `categories.data.ts`.
 */
export const LIGNES_LIBRES = {
  CREFOP: {
    article: 'R. 6123-3-3',
    presidence: 'R. 6123-3-8',
    lignes: [
      presidents,
      ['1', 'Représentants de la région', 'Région', 'président du conseil régional', 'region', 'vt'],
      ['2', 'Représentants de l’État', 'État', 'préfet', 'etat', 'vt'],
      // Le « 2° bis » : un par département quand le CREFOP a pris le nom de comité régional (R. 6123-3-17).
      [
        '7',
        'Représentants des départements',
        'Départements',
        'présidents des conseils départementaux',
        'departement',
        'vt',
      ],
      [
        '3',
        'Organisations syndicales de salariés et organisations professionnelles d’employeurs',
        'Salariés, employeurs',
        'chaque organisation',
        'salaries',
        'vt',
      ],
      ['4', 'Réseaux consulaires', 'Chambres consulaires', 'chaque réseau', 'employeurs', 'vt'],
      [
        '5',
        'Opérateurs de l’emploi, de l’orientation et de la formation',
        'Opérateurs',
        'chaque opérateur',
        'operateurs',
        't',
      ],
      [
        '6',
        'Personnalités qualifiées dans le domaine de la transition écologique',
        'Personnalités qualifiées',
        'préfet, après avis du président du conseil régional et du CESER',
        'operateurs',
        't',
      ],
    ],
  },
  commission_iae: {
    article: '',
    presidence: RI,
    lignes: [
      ['P', 'Président', 'Président', null, 'etat', 'v'],
      ['1', 'Représentants de l’État', 'État', 'préfet', 'etat', 'v'],
      ['2', 'Représentants des collectivités', 'Collectivités', 'chaque collectivité', 'departement', 'v'],
      ['3', 'France Travail', 'France Travail', null, 'operateurs', 'vd'],
      ['4', 'Insertion par l’activité économique', 'Structures et réseaux', 'chaque réseau', 'operateurs', 'v'],
      ['5', 'Organisations d’employeurs', 'Employeurs', 'chaque organisation', 'employeurs', 'v'],
      ['6', 'Organisations de salariés', 'Salariés', 'chaque organisation', 'salaries', 'v'],
    ],
  },
  commission: {
    article: '',
    presidence: RI,
    lignes: [presidents, ['1', 'Membres', 'Membres', 'chaque organisme', 'etat', 'v']],
  },
  financeurs: libre(
    copresidents,
    ['1', 'Représentants de l’État', 'État', null, 'etat', 'd'],
    ['2', 'Représentants de la région', 'Région', null, 'region', 'd'],
    ['3', 'Représentants du département', 'Département', null, 'departement', 'd'],
    ['4', 'Communes et groupements', 'Communes et groupements', null, 'communes', 'd'],
    ['5', 'Opérateurs du réseau pour l’emploi', 'Opérateurs', null, 'operateurs', 'd'],
    ['6', 'Autres financeurs', 'Autres financeurs', null, 'operateurs', 'd'],
  ),
  comite_tzcld: libre(
    copresidents,
    ['1', 'Collectivités', 'Collectivités', null, 'communes', 'd'],
    ['2', 'Représentants de l’État', 'État', null, 'etat', 'd'],
    ['3', 'Opérateurs du réseau pour l’emploi', 'Opérateurs', null, 'operateurs', 'd'],
    ['4', 'Employeurs et entreprises', 'Employeurs', null, 'employeurs', 'd'],
    ['5', 'Personnes privées durablement d’emploi et partenaires', 'Personnes, partenaires', null, 'operateurs', 'd'],
  ),
  copil_ville: libre(
    copresidents,
    ['1', 'Représentants de l’État', 'État', null, 'etat', 'd'],
    ['2', 'Intercommunalité et communes', 'Bloc communal', null, 'communes', 'd'],
    ['3', 'Région et département', 'Région, département', null, 'departement', 'd'],
    ['4', 'Autres signataires', 'Signataires', null, 'operateurs', 'd'],
    ['5', 'Conseil citoyen', 'Habitants', null, 'operateurs', 'd'],
    ['6', 'Partenaires associés', 'Partenaires', null, 'operateurs', 'd'],
  ),
  cotech_ville: libre(
    ['P', 'Animation', 'Animation', null, 'etat', ''],
    ['1', 'Services de l’État', 'État', null, 'etat', 'd'],
    ['2', 'Intercommunalité et communes', 'Bloc communal', null, 'communes', 'd'],
    ['3', 'Région et département', 'Région, département', null, 'departement', 'd'],
    ['4', 'Partenaires associés', 'Partenaires', null, 'operateurs', 'd'],
  ),
  financeurs_ville: libre(
    copresidents,
    ['1', 'État', 'État', null, 'etat', 'd'],
    ['2', 'Intercommunalité et communes', 'Bloc communal', null, 'communes', 'd'],
    ['3', 'Région et département', 'Région, département', null, 'departement', 'd'],
    ['4', 'Autres financeurs', 'Autres financeurs', null, 'operateurs', 'd'],
  ),
  copil_convention: libre(
    copresidents,
    ['1', 'Représentants de l’État', 'État', null, 'etat', 'd'],
    ['2', 'Porteur et membres du consortium', 'Porteur', null, 'operateurs', 'd'],
    ['3', 'Têtes de réseau', 'Têtes de réseau', null, 'operateurs', 'd'],
    ['4', 'Partenaires associés', 'Partenaires', null, 'operateurs', 'd'],
  ),
  comite_eq2030: libre(
    copresidents,
    ['1', 'Représentants de l’État', 'État', null, 'etat', 'd'],
    ['2', 'Bpifrance et Banque des Territoires', 'Financeurs', null, 'operateurs', 'd'],
    ['3', 'Opérateurs de l’entrepreneuriat', 'Opérateurs', null, 'operateurs', 'd'],
    ['4', 'Collectivités', 'Collectivités', null, 'communes', 'd'],
    ['5', 'Entrepreneurs et partenaires', 'Entrepreneurs', null, 'employeurs', 'd'],
  ),
  groupe_travail: libre(
    ['P', 'Animation', 'Animation', null, 'etat', ''],
    ['1', 'Membres', 'Membres', null, 'operateurs', 'd'],
  ),
  autre_reunion: libre(),
  rencontre: libre(),
} satisfies Partial<Record<TypeInstance, Composition>>;
