/** Une ligne du journal : l'opération, et le rang de son écriture dans la chaîne. */
export interface LigneDuJournal {
  readonly num: number;
  readonly seq: number;
}

/** Une altération faite à la main : son SQL, et l'opération où la rupture doit être dite. */
export interface Alteration {
  readonly nom: string;
  readonly sql: (ligne: LigneDuJournal, autre: number) => string;
  readonly ou: (num: number, autre: number) => number;
}

const geste = (nom: string, sql: Alteration['sql'], ou: Alteration['ou'] = (num) => num): Alteration => ({
  nom,
  sql,
  ou,
});

const recrire = (table: string, champ: string, valeur: string): Alteration =>
  geste(
    `${table}.${champ} récrit`,
    ({ num, seq }) =>
      `UPDATE ${table} SET ${champ} = ${valeur} WHERE ${table === 'operation' ? `num = ${num}` : `seq = ${seq}`}`,
  );

/** Ce qui empêche d'altérer le journal par mégarde, et qu'une main décidée ôte d'abord. */
export const SANS_GARDES = ['journal_fige_u', 'journal_fige_d', 'operation_figee_u', 'operation_figee_d']
  .map((garde) => `DROP TRIGGER ${garde};`)
  .join(' ');

/** Modifier, retirer, ajouter, déplacer, échanger : une ligne du journal à la fois, par tout ce qu'elle porte. */
export const ALTERATIONS: readonly Alteration[] = [
  ...['auteur', 'poste', 'type', 'libelle', 'quand_utc', 'id'].map((c) => recrire('operation', c, `${c} || 'x'`)),
  ...['fenetre', 'annulable'].map((c) => recrire('operation', c, c === 'annulable' ? '1 - annulable' : 'fenetre + 1')),
  ...['groupe', 'annule', 'refait'].map((c) =>
    recrire('operation', c, c === 'groupe' ? `coalesce(groupe, '') || 'x'` : `coalesce(${c}, 0) + 1`),
  ),
  recrire('operation', 'h', `'${'0'.repeat(64)}'`),
  ...['tbl', 'ligne'].map((c) => recrire('journal', c, `${c} || 'x'`)),
  ...['champ', 'h_avant', 'h_apres'].map((c) => recrire('journal', c, `coalesce(${c}, '') || 'x'`)),
  ...['tbl', 'ligne'].map((c) => recrire('journal_valeur', c, `${c} || 'x'`)),
  ...['champ', 'avant', 'apres'].map((c) => recrire('journal_valeur', c, `coalesce(${c}, '') || 'x'`)),
  recrire('journal_valeur', 'sel', `x'00'`),
  recrire('journal_valeur', 'sel', 'NULL'),
  geste('ligne de la chaîne retirée', ({ seq }) => `DELETE FROM journal WHERE seq = ${seq}`),
  geste(
    'ligne de la chaîne ajoutée',
    ({ num }) => `INSERT INTO journal SELECT max(seq) + 1, ${num}, 'point', 'x', NULL, NULL, NULL FROM journal`,
  ),
  geste(
    'ligne de la chaîne déplacée',
    ({ seq }, autre) => `UPDATE journal SET operation = ${autre} WHERE seq = ${seq}`,
    Math.min,
  ),
  geste('opération retirée', ({ num }) => `DELETE FROM operation WHERE num = ${num}`),
  geste(
    'opérations échangées',
    ({ num }, autre) =>
      `UPDATE operation SET num = -1 WHERE num = ${num}; UPDATE operation SET num = ${num} WHERE num = ${autre}; UPDATE operation SET num = ${autre} WHERE num = -1`,
    Math.min,
  ),
  geste(
    'valeur ajoutée',
    ({ num }) => `INSERT INTO journal_valeur (operation, tbl, ligne) VALUES (${num}, 'point', 'x')`,
  ),
  geste('valeur déplacée', ({ seq }, autre) => `UPDATE journal_valeur SET operation = ${autre} WHERE seq = ${seq}`),
];

/** Une fin de journal retirée sans trace : la chaîne qui reste est juste, seule une ancre le sait. */
export const retirerLaFin = (depuis: number): string =>
  [
    ...['journal', 'journal_valeur'].map((table) => `DELETE FROM ${table} WHERE operation > ${depuis};`),
    `DELETE FROM operation WHERE num > ${depuis};`,
  ].join(' ');
