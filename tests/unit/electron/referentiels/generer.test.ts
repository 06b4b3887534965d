import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { genererReferentiels } from '#electron/referentiels/generer.ts';
import type { Table } from '#electron/referentiels/sources.ts';
import { dossierTemporaire } from '#tests/support/territoire/dossier-temporaire.ts';
import { ecrireTables, PETIT_JEU, petitJeuAvec } from '#tests/support/territoire/petit-jeu.ts';

function generer(tables = PETIT_JEU) {
  const { dossier, attendus } = ecrireTables(tables);
  const sortie = dossierTemporaire();
  genererReferentiels(dossier, sortie, attendus);
  return Object.fromEntries(readdirSync(sortie).map((nom) => [nom, readFileSync(join(sortie, nom), 'utf8')]));
}

describe('la génération des référentiels', () => {
  it('écrit un fichier par objet, noms imprimables, codes en listes', () => {
    const fichiers = generer();
    expect(fichiers['epci.tsv']).toBe(
      'siren\tlibelle\ttype\n100000001\tCA «\u00A0Les Sources\u00A0» d’Essai\tCA\n100000002\tCC du Val d’Essai\tCC\n',
    );
    expect(fichiers['communes.tsv']?.split('\n')[1]).toBe('67001\tÉpreuve\t67\t100000001\t2000\t67100 67200');
    expect(fichiers['clpe.tsv']?.split('\n')[1]).toBe('CLPE67001\tÉpreuve - Œuvre\t67001 68001');
    expect(fichiers['frr.tsv']).toBe('classement\tcommunes\nFRR socle\t68001\n');
  });

  it('réunit les porteurs d’un même contrat et tait la population que la source ne dit pas sûre', () => {
    expect(generer()['contrats-ville.tsv']?.split('\n').slice(1, 3)).toEqual([
      'CN06701M\tCA Les Sources\t67\tepci\t1200',
      'CN06801M\tModèle, Œuvre-la-Belle\t68\tcommune\t',
    ]);
  });

  it('mène une commune disparue à celle qui l’a reprise, et laisse les contrats de 2015', () => {
    expect(generer()['qpv.tsv']?.split('\n').slice(2, 4)).toEqual([
      'QN06801I\tLe Val\t68\t68002\tCN06801M',
      'QN09301N\tLe Clos\t93\t93066\t',
    ]);
  });

  it('place chaque quartier, sans tracé quand on n’a pas les contours', () => {
    expect(generer()['lieux-qpv.tsv']?.split('\n').slice(0, 2)).toEqual([
      'code\tlon\tlat\tcontour',
      'QN06701M\t7.5\t48.5\t',
    ]);
  });

  it('donne les mêmes octets deux fois, et dans quelque ordre que soient les tables', () => {
    const attendu = generer();
    expect(generer()).toEqual(attendu);
    const tables = Object.keys(PETIT_JEU) as Table[];
    const melange = fc.tuple(
      ...tables.map((table) =>
        fc.shuffledSubarray(PETIT_JEU[table].slice(1), { minLength: PETIT_JEU[table].length - 1 }),
      ),
    );
    fc.assert(
      fc.property(melange, (melangees) => {
        const jeu = Object.fromEntries(
          tables.map((table, i) => [table, [...PETIT_JEU[table].slice(0, 1), ...(melangees[i] ?? [])]]),
        );
        expect(generer({ ...PETIT_JEU, ...jeu })).toEqual(attendu);
      }),
      { numRuns: 25 },
    );
  });
});

describe('une table fautive est refusée, avec son fichier et sa ligne', () => {
  const changer = (ligne: number, de: string, a: string) => (lignes: readonly string[]) =>
    lignes.map((texte, rang) => (rang + 1 === ligne ? texte.replace(de, a) : texte));

  it.each<[string, Table, (lignes: readonly string[]) => readonly string[], string]>([
    [
      'code QPV mal formé',
      'qpv/qpv_2024.csv',
      changer(2, 'QN06701M', 'QN6701M'),
      'qpv/qpv_2024.csv, ligne 2 : « QN6701M » n’est pas un code de QPV 2024.',
    ],
    [
      'QPV dont la commune est inconnue',
      'qpv/qpv_2024.csv',
      changer(3, '68002', '68999'),
      'qpv/qpv_2024.csv, ligne 3 : la commune « 68999 » est inconnue.',
    ],
    [
      'QPV sans lieu',
      'qpv/qpv_2024.csv',
      changer(3, ';7.3;47.7', ';;'),
      'qpv/qpv_2024.csv, ligne 3 : «  ;  » n’est pas un lieu.',
    ],
    [
      'QPV sans commune',
      'qpv/qpv_2024.csv',
      changer(3, '68002', ''),
      'qpv/qpv_2024.csv, ligne 3 : ce QPV n’a pas de commune.',
    ],
    [
      'contrat inconnu',
      'qpv/qpv_2024.csv',
      changer(2, 'CN06701M', 'CN06799M'),
      'qpv/qpv_2024.csv, ligne 2 : le contrat « CN06799M » est inconnu.',
    ],
    [
      'compte de QPV qui diffère',
      'contrats-ville/contrats_ville_2024_2030.csv',
      changer(2, ';1;1200', ';3;1200'),
      'ligne 2 : 1 QPV trouvés, la source en dit 3.',
    ],
    [
      'contrat doublé par un EPCI',
      'contrats-ville/contrats_ville_2024_2030.csv',
      changer(4, 'commune', 'epci'),
      'ligne 4 : le code « CN06801M » est déjà pris',
    ],
    [
      'commune doublée',
      'decoupage/communes.csv',
      changer(4, '68002', '68001'),
      'decoupage/communes.csv, ligne 4 : le code « 68001 » est déjà pris.',
    ],
    [
      'département inconnu',
      'decoupage/communes.csv',
      changer(2, ';67;', ';99;'),
      'decoupage/communes.csv, ligne 2 : le code « 99 » (departement) est inconnu.',
    ],
    [
      'commune dans deux CLPE',
      'emploi/clpe_communes.csv',
      changer(4, '68002', '68001'),
      'emploi/clpe_communes.csv, ligne 4 : le code « 68001 » est déjà pris.',
    ],
    [
      'CLPE au compte faux',
      'emploi/clpe.csv',
      changer(2, ';2;', ';7;'),
      'emploi/clpe.csv, ligne 2 : 2 communes trouvées, la source en dit 7.',
    ],
    [
      'colonne absente',
      'emploi/clpe.csv',
      changer(1, 'libelle', 'nom'),
      'emploi/clpe.csv, ligne 1 : la colonne « libelle » manque.',
    ],
    ['cellule en trop', 'emploi/clpe.csv', changer(3, ';68;', ';68;;'), 'emploi/clpe.csv, ligne 3 : '],
  ])('%s', (_faute, table, modifier, phrase) => {
    const { dossier, attendus } = ecrireTables(petitJeuAvec(table, modifier));
    const sortie = dossierTemporaire();
    expect(() => genererReferentiels(dossier, sortie, attendus)).toThrow(phrase);
    expect(readdirSync(sortie)).toEqual([]);
  });

  it('compte les lignes de chaque table', () => {
    const { dossier, attendus } = ecrireTables();
    expect(() => genererReferentiels(dossier, dossierTemporaire(), { ...attendus, 'qpv/qpv_2024.csv': 1_584 })).toThrow(
      'qpv/qpv_2024.csv : 3 lignes lues, 1584 attendues.',
    );
  });

  it('dit toutes les fautes d’un coup', () => {
    const { dossier, attendus } = ecrireTables(
      petitJeuAvec('qpv/qpv_2024.csv', (lignes) => lignes.map((ligne) => ligne.replace(/^QN/u, 'QX'))),
    );
    expect(() => genererReferentiels(dossier, dossierTemporaire(), attendus)).toThrow(/ligne 2[^]*ligne 3[^]*ligne 4/u);
  });

  it('nomme la table qui manque', () => {
    const { dossier, attendus } = ecrireTables();
    rmSync(join(dossier, 'emploi/clpe.csv'));
    expect(() => genererReferentiels(dossier, dossierTemporaire(), attendus)).toThrow(
      `emploi/clpe.csv : ce fichier manque dans « ${dossier} ».`,
    );
  });

  it('refuse un fichier qui n’est pas en UTF-8', () => {
    const { dossier, attendus } = ecrireTables();
    writeFileSync(
      join(dossier, 'emploi/clpe.csv'),
      Buffer.from('clpe;libelle;nb_communes\nCLPE67001;\xC9preuve;2\n', 'latin1'),
    );
    expect(() => genererReferentiels(dossier, dossierTemporaire(), attendus)).toThrow(
      'emploi/clpe.csv : ce fichier n’est pas en UTF-8.',
    );
  });
});
