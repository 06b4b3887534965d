import type { Controle } from './controle.ts';
import { lireCsv } from './lire-csv.ts';
import type { Table } from './sources.ts';

/** Lit toutes les tables d'origine et contrôle leur nombre de lignes. */
export function lireTables(dossier: string, attendus: Readonly<Record<Table, number>>, controle: Controle) {
  const lire = <C extends string>(table: Table, ...colonnes: readonly C[]) => {
    const lignes = lireCsv(dossier, table, colonnes);
    controle.exiger(
      lignes.length === attendus[table],
      table,
      `${lignes.length} lignes lues, ${attendus[table]} attendues.`,
    );
    return lignes;
  };
  return {
    regions: lire('decoupage/regions.csv', 'code', 'nom', 'zone'),
    departements: lire('decoupage/departements.csv', 'code', 'nom', 'region', 'zone'),
    arrondissements: lire('decoupage/arrondissements.csv', 'code', 'nom', 'departement'),
    epci: lire('decoupage/epci.csv', 'siren', 'nom', 'type', 'nb_communes'),
    communes: lire(
      'decoupage/communes.csv',
      'code',
      'nom',
      'departement',
      'epci',
      'population',
      'codes_postaux',
      'zone_emploi',
    ),
    zonesEmploi: lire('emploi/zones_emploi_2020_chomage.csv', 'ze2020', 'libelle'),
    clpe: lire('emploi/clpe.csv', 'clpe', 'libelle', 'nb_communes'),
    clpeCommunes: lire('emploi/clpe_communes.csv', 'insee_com', 'clpe'),
    frr: lire('emploi/frr_communes_2025_classees.csv', 'insee_com', 'classement'),
    contrats: lire(
      'contrats-ville/contrats_ville_2024_2030.csv',
      'code_cv',
      'libelle',
      'porteur_type',
      'insee_dep',
      'nb_qpv',
      'population_qpv',
      'population_fiable',
    ),
    qpv: lire('qpv/qpv_2024.csv', 'code_qp', 'lib_qp', 'insee_com', 'insee_dep', 'code_cv', 'lon', 'lat'),
  };
}

export type TablesOrigine = ReturnType<typeof lireTables>;
