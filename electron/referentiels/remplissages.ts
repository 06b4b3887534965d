import { enTri } from '#shared/text/tri.ts';
import { codes, type Ligne } from './fichier-compact.ts';
import type { Objet } from './manifeste.ts';

export type Valeur = string | number | null;

/** Une table à remplir : colonnes dans l'ordre des valeurs ; les premières, `cles`, font l'identité d'une ligne. */
export interface Remplissage {
  readonly table: string;
  readonly cles: readonly string[];
  readonly autres: readonly string[];
  readonly lignes: Iterable<readonly Valeur[]>;
}

const vide = (cellule: string): Valeur => (cellule === '' ? null : cellule);
const entier = (cellule: string): Valeur => (cellule === '' ? null : Number(cellule));

/** De chaque commune à ce qui la contient. */
const parCommune = (lignes: readonly { communes: string }[], cle: (rang: number) => string) =>
  new Map(lignes.flatMap(({ communes }, rang) => codes(communes).map((commune) => [commune, cle(rang)])));

/** Les tables dans l'ordre de leurs renvois : une ligne citée est écrite avant celle qui la cite. */
export function preparer(lire: <O extends Objet>(objet: O) => Ligne<O>[]): readonly Remplissage[] {
  const zones = lire('zones-emploi');
  const clpe = lire('clpe');
  const frr = lire('frr');
  const qpv = lire('qpv');
  const zoneDe = parCommune(zones, (rang) => zones[rang]?.code ?? '');
  const clpeDe = parCommune(clpe, (rang) => clpe[rang]?.code ?? '');
  const frrDe = parCommune(frr, (rang) => frr[rang]?.classement ?? '');
  return [
    {
      table: 'ref_region',
      cles: ['code'],
      autres: ['libelle', 'zone'],
      lignes: lire('regions').map((l) => [l.code, l.libelle, l.zone]),
    },
    {
      table: 'ref_departement',
      cles: ['code'],
      autres: ['libelle', 'libelle_tri', 'region_code', 'zone'],
      lignes: lire('departements').map((l) => [l.code, l.libelle, enTri(l.libelle), l.region, l.zone]),
    },
    {
      table: 'ref_arrondissement',
      cles: ['code'],
      autres: ['libelle', 'libelle_tri', 'departement_code'],
      lignes: lire('arrondissements').map((l) => [l.code, l.libelle, enTri(l.libelle), l.departement]),
    },
    {
      table: 'ref_epci',
      cles: ['siren'],
      autres: ['libelle', 'libelle_tri', 'type'],
      lignes: lire('epci').map((l) => [l.siren, l.libelle, enTri(l.libelle), l.type]),
    },
    {
      table: 'ref_clpe',
      cles: ['code'],
      autres: ['libelle', 'libelle_tri'],
      lignes: clpe.map((l) => [l.code, l.libelle, enTri(l.libelle)]),
    },
    {
      table: 'ref_zone_emploi',
      cles: ['code'],
      autres: ['libelle', 'libelle_tri', 'chomage'],
      lignes: zones.map((l) => [l.code, l.libelle, enTri(l.libelle), l.chomage]),
    },
    {
      table: 'ref_commune',
      cles: ['code'],
      autres: [
        'libelle',
        'libelle_tri',
        'departement_code',
        'epci_siren',
        'clpe_code',
        'zone_emploi_code',
        'population',
        'codes_postaux',
        'frr',
      ],
      lignes: lire('communes').map((l) => [
        l.code,
        l.libelle,
        enTri(l.libelle),
        l.departement,
        vide(l.epci),
        clpeDe.get(l.code) ?? null,
        zoneDe.get(l.code) ?? null,
        entier(l.population),
        l.codes_postaux,
        frrDe.get(l.code) ?? null,
      ]),
    },
    {
      table: 'ref_contrat_ville',
      cles: ['code'],
      autres: ['libelle', 'libelle_tri', 'departement_code', 'porteur', 'population'],
      lignes: lire('contrats-ville').map((l) => [
        l.code,
        l.libelle,
        enTri(l.libelle),
        l.departement,
        l.porteur,
        entier(l.population),
      ]),
    },
    {
      table: 'ref_qpv',
      cles: ['code'],
      autres: ['libelle', 'libelle_tri', 'departement_code'],
      lignes: qpv.map((l) => [l.code, l.libelle, enTri(l.libelle), l.departement]),
    },
    {
      table: 'ref_qpv_commune',
      cles: ['qpv_code', 'commune_code'],
      autres: [],
      lignes: qpv.flatMap((l) => codes(l.communes).map((commune) => [l.code, commune])),
    },
    {
      table: 'ref_qpv_contrat',
      cles: ['qpv_code', 'contrat_code'],
      autres: [],
      lignes: qpv.flatMap((l) => codes(l.contrats).map((contrat) => [l.code, contrat])),
    },
    {
      table: 'ref_qpv_lieu',
      cles: ['qpv_code'],
      autres: ['lon', 'lat', 'contour'],
      lignes: lire('lieux-qpv').map((l) => [l.code, Number(l.lon), Number(l.lat), vide(l.contour)]),
    },
  ];
}
