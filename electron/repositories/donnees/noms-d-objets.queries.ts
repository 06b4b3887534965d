import type { Database } from 'better-sqlite3';
import { nomCourtSql } from '../annuaire/nom-d-instance.ts';

/** Une ligne du fichier, désignée. */
export interface LigneDesignee {
  readonly tbl: string;
  readonly ligne: string;
}

/** Un objet tel qu'on le nomme, et s'il est à la corbeille. */
export interface NomLu {
  readonly nom: string;
  readonly supprime: boolean;
}

const PERSONNE = (alias: string): string => `concat_ws(' ', ${alias}.civilite, ${alias}.prenom, ${alias}.nom)`;
const REUNION = `${nomCourtSql('i')} || ', ' || strftime('%d/%m/%Y', r.date)`;

/** Comment se nomme une ligne de chaque table qui a une fiche : une phrase SQL par table, d'après l'identifiant. */
const NOMS: Readonly<Record<string, string>> = {
  instance: `SELECT ${nomCourtSql('instance')} AS nom, supprime_le IS NOT NULL AS supprime FROM instance WHERE id = ?`,
  reunion: `SELECT ${REUNION} AS nom, coalesce(r.supprime_le, i.supprime_le) IS NOT NULL AS supprime
    FROM reunion r JOIN instance i ON i.id = r.instance_id WHERE r.id = ?`,
  personne: `SELECT ${PERSONNE('personne')} AS nom, supprime_le IS NOT NULL AS supprime FROM personne WHERE id = ? AND effacee_le IS NULL`,
  structure: 'SELECT nom, supprime_le IS NOT NULL AS supprime FROM structure WHERE id = ?',
  designation: `SELECT coalesce(${PERSONNE('p')}, 'Place vacante') AS nom, 0 AS supprime
    FROM designation d LEFT JOIN personne p ON p.id = d.personne_id AND p.effacee_le IS NULL WHERE d.id = ?`,
  deploiement: `SELECT coalesce(d.libelle, d.dispositif) || ', ' || s.nom AS nom, 0 AS supprime
    FROM deploiement d JOIN structure s ON s.id = d.structure_id WHERE d.id = ?`,
  contrat_ville: 'SELECT libelle AS nom, supprime_le IS NOT NULL AS supprime FROM contrat_ville WHERE id = ?',
  feuille_de_route: 'SELECT intitule AS nom, supprime_le IS NOT NULL AS supprime FROM feuille_de_route WHERE id = ?',
  fiche_action: 'SELECT intitule AS nom, supprime_le IS NOT NULL AS supprime FROM fiche_action WHERE id = ?',
  convention: 'SELECT intitule AS nom, supprime_le IS NOT NULL AS supprime FROM convention WHERE id = ?',
  appel: 'SELECT intitule AS nom, supprime_le IS NOT NULL AS supprime FROM appel WHERE id = ?',
  candidature: 'SELECT projet AS nom, supprime_le IS NOT NULL AS supprime FROM candidature WHERE id = ?',
  rapport_copil: `SELECT c.intitule || ', rapport au ' || strftime('%d/%m/%Y', r.fin) AS nom, r.supprime_le IS NOT NULL AS supprime
    FROM rapport_copil r JOIN convention c ON c.id = r.convention_id WHERE r.id = ?`,
  dispositif: 'SELECT nom, 0 AS supprime FROM dispositif WHERE id = ?',
  emetteur: 'SELECT intitule AS nom, 0 AS supprime FROM emetteur WHERE id = ?',
  modele: 'SELECT nom, 0 AS supprime FROM modele WHERE id = ?',
  genre_designation: 'SELECT nom, 0 AS supprime FROM genre_designation WHERE id = ?',
};

/** Les tables dont une ligne est un objet que l'on nomme ; toute autre en est une partie. */
export const TABLES_NOMMEES: ReadonlySet<string> = new Set(Object.keys(NOMS));

/** Nomme les objets du fichier. */
export function createNomsDObjets(db: Database) {
  const phrases = new Map(
    Object.entries(NOMS).map(([tbl, sql]) => [tbl, db.prepare<[string], { nom: string | null; supprime: 0 | 1 }>(sql)]),
  );
  return {
    /** Le nom d'un objet ; `null` : il n'est plus dans le fichier, ou sa table n'a pas de fiche. */
    nommer({ tbl, ligne }: LigneDesignee): NomLu | null {
      const lu = phrases.get(tbl)?.get(ligne);
      return lu === undefined || lu.nom === null ? null : { nom: lu.nom, supprime: lu.supprime === 1 };
    },
  };
}
