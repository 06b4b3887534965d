import type { Database } from 'better-sqlite3';

interface Supprime {
  readonly objet: 'instance' | 'reunion' | 'personne' | 'contrat_ville';
  readonly id: string;
  readonly libelle: string;
  readonly type: 'CRPE' | 'CDPE' | 'CLPE' | null;
  readonly date: string | null;
  readonly supprimeLe: string;
}

/** Les racines à la corbeille, la dernière supprimée d'abord. */
export function createCorbeilleQueries(db: Database) {
  const lister = db.prepare<[], Supprime>(
    `SELECT 'instance' AS objet, id, complement AS libelle, type, NULL AS date, supprime_le AS "supprimeLe" FROM instance WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'reunion', r.id, i.complement, i.type, r.date, r.supprime_le FROM reunion r JOIN instance i ON i.id = r.instance_id WHERE r.supprime_le IS NOT NULL
     UNION ALL SELECT 'personne', id, concat_ws(' ', civilite, prenom, nom), NULL, NULL, supprime_le FROM personne WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'contrat_ville', id, libelle, NULL, NULL, supprime_le FROM contrat_ville WHERE supprime_le IS NOT NULL
     ORDER BY 6 DESC`,
  );
  return { lister: (): Supprime[] => lister.all() };
}
