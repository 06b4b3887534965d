import type { Database } from 'better-sqlite3';
import type { TypeInstance } from '#shared/domain/instance/instance.schema.ts';

interface Supprime {
  readonly objet: 'instance' | 'reunion' | 'personne' | 'contrat_ville';
  readonly id: string;
  readonly libelle: string;
  readonly type: TypeInstance | null;
  readonly sigle: string | null;
  readonly date: string | null;
  readonly supprimeLe: string;
  /** Ne s'efface pas : un objet gardé le nomme encore, ou ses décisions ont reçu leur numéro. */
  readonly garde: 0 | 1;
}

const INSTANCE_NOMMEE = 'EXISTS (SELECT 1 FROM reunion r WHERE r.instance_id = instance.id)';
const PERSONNE_NOMMEE = `(EXISTS (SELECT 1 FROM mandat m WHERE m.personne_id = personne.id)
   OR EXISTS (SELECT 1 FROM presence p WHERE p.personne_id = personne.id))`;

/** Ses décisions ont reçu leur numéro, qui ne se réemploie pas, ou une seconde réunion la reprend. */
const REUNION_GARDEE = `(EXISTS (SELECT 1 FROM point p JOIN deliberation d ON d.point_id = p.id WHERE p.reunion_id = reunion.id AND d.numero IS NOT NULL)
   OR EXISTS (SELECT 1 FROM reunion s WHERE s.premiere_id = reunion.id))`;

/** Les réunions d'abord : elles nomment instances et personnes. */
const EFFACEMENTS = [
  `DELETE FROM reunion WHERE supprime_le < ? AND NOT ${REUNION_GARDEE}`,
  `DELETE FROM instance WHERE supprime_le < ? AND NOT ${INSTANCE_NOMMEE}`,
  `DELETE FROM personne WHERE supprime_le < ? AND NOT ${PERSONNE_NOMMEE}`,
  'DELETE FROM contrat_ville WHERE supprime_le < ?',
];

/** Les racines à la corbeille. */
export function createCorbeilleQueries(db: Database) {
  const lister = db.prepare<[], Supprime>(
    `SELECT 'instance' AS objet, id, complement AS libelle, type, sigle, NULL AS date, supprime_le AS "supprimeLe", ${INSTANCE_NOMMEE} AS garde
       FROM instance WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'reunion', reunion.id, i.complement, i.type, i.sigle, reunion.date, reunion.supprime_le, ${REUNION_GARDEE}
       FROM reunion JOIN instance i ON i.id = reunion.instance_id WHERE reunion.supprime_le IS NOT NULL
     UNION ALL SELECT 'personne', id, concat_ws(' ', civilite, prenom, nom), NULL, NULL, NULL, supprime_le, ${PERSONNE_NOMMEE}
       FROM personne WHERE supprime_le IS NOT NULL
     UNION ALL SELECT 'contrat_ville', id, libelle, NULL, NULL, NULL, supprime_le, 0 FROM contrat_ville WHERE supprime_le IS NOT NULL
     ORDER BY 7 DESC`,
  );
  const effacements = EFFACEMENTS.map((sql) => db.prepare<[string]>(sql));
  return {
    /** La dernière supprimée d'abord. */
    lister: (): Supprime[] => lister.all(),
    /** Efface pour de bon, avec ce qu'elle contient, toute racine supprimée avant cette date civile et que rien ne nomme. */
    effacer: (avant: string): void => effacements.forEach((effacement) => effacement.run(avant)),
  };
}
