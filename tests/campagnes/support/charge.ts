import type { Database } from 'better-sqlite3';
import { createJournal } from '#electron/database/journal.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { createPassages } from '#electron/database/passages.ts';
import { verifierChaine } from '#electron/database/seal.ts';
import { identifiantsSuivis, unEnvironnement } from '#tests/support/environnement.ts';
import { ajouter, uneInstance, unePersonne, uneReunion, unPoint } from '#tests/support/metier.ts';

/** Ce qu'une opération de la charge écrit, table par table. */
const PAR_OPERATION: Readonly<Record<string, number>> = { instance: 1, reunion: 1, point: 5, personne: 5, presence: 5 };
const LIGNES = Object.values(PAR_OPERATION).reduce((somme, n) => somme + n, 0);

/** Une instance, sa réunion, ses points et ses présences : une opération du vrai journal, index de recherche compris. */
function ecrireLot(db: Database, nouvelId: () => string, rang: number): void {
  const [instance, reunion] = [nouvelId(), nouvelId()];
  uneInstance(db, instance, `de l’essai ${rang}`);
  uneReunion(db, reunion, instance);
  for (let i = 1; i <= 5; i += 1) {
    const personne = nouvelId();
    unPoint(db, nouvelId(), reunion, `Point ${i} de la réunion ${rang}`, i);
    unePersonne(db, personne, `Personne ${i} de la réunion ${rang}`);
    ajouter(db, 'presence', { id: nouvelId(), reunion_id: reunion, personne_id: personne, statut: 'present' });
  }
}

/** Ouvre par la routine de l'application et rend un écrivain : chaque appel est une opération confirmée. */
export function ouvrirEcrivain(chemin: string) {
  const db = ouvrirBase(chemin);
  const { environnement } = unEnvironnement();
  const nouvelId = identifiantsSuivis(1_000_000_000);
  const journal = createJournal(db, environnement);
  journal.ensuite(createPassages(db).reindexer);
  let rang = 0;
  return {
    db,
    ecrire(): number {
      rang += 1;
      journal.executer({ type: 'essai', libelle: `Opération ${rang}`, annulable: true, fenetre: 1 }, () =>
        ecrireLot(db, nouvelId, rang),
      );
      return rang;
    },
  };
}

const compter = (db: Database, sql: string): number => db.prepare<[], number>(sql).pluck().get() ?? 0;

function fautesDe(db: Database, confirmees: number): string[] {
  const faites = compter(db, 'SELECT count(*) FROM operation');
  const fautes: string[] = [];
  if (faites < confirmees) fautes.push(`${confirmees - faites} opération(s) confirmée(s) perdue(s)`);
  for (const [table, parOperation] of Object.entries(PAR_OPERATION)) {
    const lignes = compter(db, `SELECT count(*) FROM ${table}`);
    if (lignes !== faites * parOperation) fautes.push(`${lignes} lignes de ${table} pour ${faites} opérations`);
  }
  const moities = compter(
    db,
    `SELECT count(*) FROM operation o WHERE h IS NULL OR (SELECT count(*) FROM journal_valeur WHERE operation = o.num) <> ${LIGNES}`,
  );
  if (moities > 0) fautes.push(`${moities} opération(s) à moitié écrite(s)`);
  const pages: unknown = db.pragma('integrity_check(1)', { simple: true });
  if (pages !== 'ok') fautes.push(`pages : ${String(pages)}`);
  if ((db.pragma('foreign_key_check') as unknown[]).length > 0) fautes.push('lignes sans leur objet');
  const rupture = verifierChaine(db);
  if (rupture !== null) fautes.push(`chaîne rompue à l’opération ${rupture.operation}`);
  return fautes;
}

/** Rouvre par la routine de l'application et confronte le fichier à ce qui avait été confirmé. */
export function fautesDuFichier(chemin: string, confirmees: number): { fautes: string[]; illisible: boolean } {
  let db: Database;
  try {
    db = ouvrirBase(chemin);
  } catch (cause) {
    return { fautes: [`illisible : ${cause instanceof Error ? cause.message : String(cause)}`], illisible: true };
  }
  try {
    return { fautes: fautesDe(db, confirmees), illisible: false };
  } finally {
    fermerBase(db);
  }
}

/** Un fichier neuf, au schéma du jour, fermé : d'où part chaque essai. */
export const unModele = (chemin: string): void => fermerBase(ouvrirBase(chemin, { creer: true }));
