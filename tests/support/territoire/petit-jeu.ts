import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Table } from '#electron/referentiels/sources.ts';
import { dossierTemporaire } from './dossier-temporaire.ts';

/** Deux départements, un CLPE à cheval, un QPV sur deux communes dont une disparue, un contrat à deux porteurs. */
export const PETIT_JEU: Readonly<Record<Table, readonly string[]>> = {
  'decoupage/regions.csv': ['code;nom;chef_lieu;zone', '44;Grand Est;67482;metro'],
  'decoupage/departements.csv': [
    'code;nom;region;chef_lieu;zone',
    '67;Bas-Rhin;44;67482;metro',
    '68;Haut-Rhin;44;68066;metro',
    '93;Seine-Saint-Denis;44;93008;metro',
  ],
  'decoupage/arrondissements.csv': [
    'code;nom;departement;region;chef_lieu',
    '671;Épreuve;67;44;67001',
    '681;Œuvre;68;44;68001',
  ],
  'decoupage/epci.csv': [
    'siren;nom;type;fiscalite;departement_principal;departements;region;nb_communes;population_municipale',
    '100000001;"CA ""Les Sources"" d\'Essai";CA;FPU;67;67,68;44;2;3000',
    "100000002;CC du Val d'Essai;CC;FA;68;68;44;1;500",
  ],
  'decoupage/communes.csv': [
    'code;nom;departement;region;arrondissement;epci;population;codes_postaux;zone_emploi;clpe;frr',
    '67001;Épreuve;67;44;671;100000001;2000;67200,67100;4401;CLPE67001;',
    '68001;Œuvre-la-Belle;68;44;681;100000001;1000;68100;4401;CLPE67001;FRR socle',
    '68002;Modèle;68;44;681;100000002;500;68200;;CLPE68001;',
    '93066;Saint-Denis;93;44;933;;;;;;',
  ],
  'emploi/zones_emploi_2020_chomage.csv': ['ze2020;libelle;nb_communes;grand_est;2025-T4', '4401;Essai;2;oui;7.1'],
  'emploi/clpe.csv': [
    'clpe;libelle;departement;nb_communes;nb_qpv',
    'CLPE67001;Épreuve - Œuvre;68;2;1',
    'CLPE68001;Modèle;68;1;0',
  ],
  'emploi/clpe_communes.csv': ['insee_com;clpe', '67001;CLPE67001', '68001;CLPE67001', '68002;CLPE68001'],
  'emploi/frr_communes_2025_classees.csv': ['insee_com;classement', '68001;FRR socle'],
  'contrats-ville/contrats_ville_2024_2030.csv': [
    'code_cv;generation;libelle;porteur_code;porteur_type;insee_dep;nb_qpv;population_qpv;population_fiable',
    'CN06701M;2024-2030;CA Les Sources;100000001;epci;67;1;1200;oui',
    'CN06801M;2024-2030;Modèle;68002;commune;68;1;900;non',
    'CN06801M;2024-2030;Œuvre-la-Belle;68001;commune;68;1;900;non',
  ],
  'qpv/qpv_2024.csv': [
    'code_qp;lib_qp;insee_com;lib_com;siren_epci;insee_dep;code_cv;clpe;lon;lat',
    'QN06701M;Les Sources;67001,68001;Épreuve, Œuvre-la-Belle;100000001;67;CN06701M;CLPE67001;7.5;48.5',
    'QN06801I;Le Val;68002;Modèle;100000002;68;CN06801M,CV406;CLPE68001;7.3;47.7',
    'QN09301N;Le Clos;93059,93066;Ancienne, Saint-Denis;;93;;;2.36;48.94',
  ],
};

/** Écrit les tables dans un dossier temporaire, et en compte les lignes. */
export function ecrireTables(tables: Readonly<Record<Table, readonly string[]>> = PETIT_JEU) {
  const dossier = dossierTemporaire();
  for (const [table, lignes] of Object.entries(tables)) {
    mkdirSync(dirname(join(dossier, table)), { recursive: true });
    writeFileSync(join(dossier, table), `${lignes.join('\n')}\n`);
  }
  const attendus = Object.fromEntries(Object.entries(tables).map(([table, lignes]) => [table, lignes.length - 1]));
  return { dossier, attendus: attendus as Record<Table, number> };
}

/** Le petit jeu, où les lignes d'une table sont remplacées. */
export const petitJeuAvec = (table: Table, changer: (lignes: readonly string[]) => readonly string[]) => ({
  ...PETIT_JEU,
  [table]: changer(PETIT_JEU[table]),
});
