import type { Objet } from './manifeste.ts';

/** D'où viennent les faits livrés. À mettre à jour, avec les nombres attendus, quand les tables changent. */

/** Jour où les tables d'origine ont été relevées. */
export const JOUR_DU_RELEVE = '2026-11-21';

export interface Provenance {
  readonly source: string;
  readonly millesime: string;
  readonly licence: string;
  /** Date de publication ou de mise à jour par la source, AAAA-MM-JJ. */
  readonly date: string;
}

const LICENCE_OUVERTE = 'Licence Ouverte 2.0 (Etalab)';
const decoupage: Provenance = {
  source: 'Insee, code officiel géographique ; DGCL, EPCI ; paquet @etalab/decoupage-administratif 6.0.0',
  millesime: '2026',
  licence: LICENCE_OUVERTE,
  date: '2026-03-09',
};

export const PROVENANCES: Readonly<Record<Objet, Provenance>> = {
  regions: decoupage,
  departements: decoupage,
  arrondissements: decoupage,
  epci: decoupage,
  communes: decoupage,
  'zones-emploi': {
    source: 'Insee, zones d’emploi 2020 et taux de chômage localisés',
    millesime: '2020, chômage jusqu’au 4e trimestre 2025',
    licence: LICENCE_OUVERTE,
    date: '2026-05-12',
  },
  clpe: {
    source: 'France Travail, référentiel des comités locaux pour l’emploi',
    millesime: 'mai 2026',
    licence: 'non indiquée par la source, à citer',
    date: '2026-05-12',
  },
  frr: {
    source: 'DGCL, communes classées France ruralités revitalisation',
    millesime: 'juillet 2025',
    licence: LICENCE_OUVERTE,
    date: '2025-07-10',
  },
  'contrats-ville': {
    source: 'ANCT, contrats de ville « Engagements Quartiers 2030 »',
    millesime: '2024-2030',
    licence: LICENCE_OUVERTE,
    date: '2026-03-12',
  },
  qpv: {
    source: 'ANCT, quartiers prioritaires de la politique de la ville (décret n° 2023-1314 et outre-mer)',
    millesime: '2024',
    licence: LICENCE_OUVERTE,
    date: '2026-07-23',
  },
  'lieux-qpv': {
    source: 'ANCT, contours des quartiers prioritaires : leur centre, et leur tracé allégé dans le Grand Est',
    millesime: '2024',
    licence: LICENCE_OUVERTE,
    date: '2026-07-23',
  },
};

export type Table =
  | 'decoupage/regions.csv'
  | 'decoupage/departements.csv'
  | 'decoupage/arrondissements.csv'
  | 'decoupage/epci.csv'
  | 'decoupage/communes.csv'
  | 'emploi/zones_emploi_2020_chomage.csv'
  | 'emploi/clpe.csv'
  | 'emploi/clpe_communes.csv'
  | 'emploi/frr_communes_2025_classees.csv'
  | 'contrats-ville/contrats_ville_2024_2030.csv'
  | 'qpv/qpv_2024.csv';

/** Lignes hors entête de chaque table relevée : un écart arrête la génération. */
export const NOMBRES_ATTENDUS: Readonly<Record<Table, number>> = {
  'decoupage/regions.csv': 26,
  'decoupage/departements.csv': 109,
  'decoupage/arrondissements.csv': 333,
  'decoupage/epci.csv': 1_255,
  'decoupage/communes.csv': 34_969,
  'emploi/zones_emploi_2020_chomage.csv': 306,
  'emploi/clpe.csv': 363,
  'emploi/clpe_communes.csv': 34_877,
  'emploi/frr_communes_2025_classees.csv': 19_934,
  'contrats-ville/contrats_ville_2024_2030.csv': 392,
  'qpv/qpv_2024.csv': 1_584,
};

/** Communes disparues que les tables citent encore : Pierrefitte-sur-Seine, réunie à Saint-Denis le 1er janvier 2025. */
export const COMMUNES_REUNIES: Readonly<Record<string, string>> = { '93059': '93066' };
