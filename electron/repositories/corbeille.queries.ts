import type { Database } from 'better-sqlite3';

interface Supprime {
  readonly objet: 'instance' | 'reunion' | 'personne' | 'contrat_ville';
  readonly id: string;
  readonly libelle: string;
  readonly type: 'CRPE' | 'CDPE' | 'CLPE' | null;
  readonly date: string | null;
  readonly supprimeLe: string;
  /** Un objet gardé le nomme encore : une réunion son instance, un siège ou une présence sa personne. */
  readonly nomme: 0 | 1;
}

const INSTANCE_NOMMEE = 'EXISTS (SELECT 1 FROM reunion r WHERE r.instance_id = instance.id)';
const PERSONNE_NOMMEE = `(EXISTS (SELECT 1 FROM mandat m WHERE m.personne_id = personne.id)
   OR EXISTS (SELECT 1 FROM presence p WHERE p.personne_id = personne.id))`;

/** Les réunions d'abord : elles nomment instances et personnes. */
const EFFACEMENTS = [
  'DELETE FROM reunion WHERE supprime_le < ?',
  `DELETE FROM instance WHERE supprime_le < ? AND NOT ${INSTANCE_NOMMEE}`,
  `DELETE FROM personne WHERE supprime_le < ? AND NOT ${PERSONNE_NOMMEE}`,
  'DELETE FROM contrat_ville WHERE supprime_le < ?',
];

/** Les racines à la corbeille. */
export function createCorbeilleQueries(db: Database) {
  const lister = db.prepare<[], Supprime>(
    `SELECT 'instance' AS objet, id, complement AS libelle, type, NULL AS date, supprime_le AS "supprimeLe", ${INSTANCE_NOMMEE} AS nomme
       FROM instance WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'reunion', r.id, i.complement, i.type, r.date, r.supprime_le, 0
       FROM reunion r JOIN instance i ON i.id = r.instance_id WHERE r.supprime_le IS NOT NULL
     UNION ALL SELECT 'personne', id, concat_ws(' ', civilite, prenom, nom), NULL, NULL, supprime_le, ${PERSONNE_NOMMEE}
       FROM personne WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'contrat_ville', id, libelle, NULL, NULL, supprime_le, 0 FROM contrat_ville WHERE supprime_le IS NOT NULL
     ORDER BY 6 DESC`,
  );
  const effacements = EFFACEMENTS.map((sql) => db.prepare<[string]>(sql));
  return {
    /** La dernière supprimée d'abord. */
    lister: (): Supprime[] => lister.all(),
    /** Efface pour de bon, avec ce qu'elle contient, toute racine supprimée avant cette date civile et que rien ne nomme. */
    effacer: (avant: string): void => effacements.forEach((effacement) => effacement.run(avant)),
  };
}
