import type { Database } from 'better-sqlite3';
import type { GenreDObjet, ObjetNomme, ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import { jourEtMois } from '#shared/dates/format.ts';
import { nomCourtSql } from '../annuaire/nom-d-instance.ts';

interface Nommee {
  readonly nom: string;
  /** La date d'une réunion, qui se dit après son instance. */
  readonly date?: string;
}

const PERSONNE = `nullif(concat_ws(' ', prenom, nom), '')`;

/** Comment chaque genre se nomme, hors de la corbeille. */
const NOMS: Readonly<Partial<Record<GenreDObjet, string>>> = {
  instance: `SELECT ${nomCourtSql('instance')} AS nom FROM instance WHERE id = ? AND supprime_le IS NULL`,
  reunion: `SELECT ${nomCourtSql('instance')} AS nom, r.date FROM reunion r JOIN instance ON instance.id = r.instance_id
    WHERE r.id = ? AND r.supprime_le IS NULL AND instance.supprime_le IS NULL`,
  deliberation: 'SELECT substr(texte, 1, 80) AS nom FROM deliberation WHERE id = ?',
  action: 'SELECT substr(libelle, 1, 80) AS nom FROM action WHERE id = ?',
  contrat_ville: 'SELECT libelle AS nom FROM contrat_ville WHERE id = ? AND supprime_le IS NULL',
  feuille_de_route: 'SELECT intitule AS nom FROM feuille_de_route WHERE id = ? AND supprime_le IS NULL',
  fiche_action: 'SELECT intitule AS nom FROM fiche_action WHERE id = ? AND supprime_le IS NULL',
  convention: 'SELECT intitule AS nom FROM convention WHERE id = ? AND supprime_le IS NULL',
  appel: 'SELECT intitule AS nom FROM appel WHERE id = ? AND supprime_le IS NULL',
  candidature: 'SELECT s.nom FROM candidature c JOIN structure s ON s.id = c.porteur_id WHERE c.id = ?',
  personne: `SELECT ${PERSONNE} AS nom FROM personne WHERE id = ? AND supprime_le IS NULL`,
  structure: 'SELECT nom FROM structure WHERE id = ? AND supprime_le IS NULL',
  designation: `SELECT coalesce((SELECT ${PERSONNE} FROM personne WHERE personne.id = d.personne_id), 'désignation') AS nom
    FROM designation d WHERE d.id = ?`,
};

const TERRITOIRES: Readonly<Record<string, readonly [table: string, cle: string]>> = {
  departement: ['ref_departement', 'code'],
  epci: ['ref_epci', 'siren'],
  commune: ['ref_commune', 'code'],
  qpv: ['ref_qpv', 'code'],
  clpe: ['ref_clpe', 'code'],
  contrat_ville: ['ref_contrat_ville', 'code'],
  region: ['ref_region', 'code'],
  arrondissement: ['ref_arrondissement', 'code'],
};

/** Le nom d'aujourd'hui de ce à quoi une note s'attache. */
export function createObjetNommeQueries(db: Database) {
  const phrases = new Map(
    Object.entries(NOMS).map(([genre, sql]) => [genre as GenreDObjet, db.prepare<[string], Nommee>(sql)]),
  );
  const lieux = new Map(
    Object.entries(TERRITOIRES).map(([genre, [table, cle]]) => [
      genre,
      db.prepare<[string], Nommee>(`SELECT libelle AS nom FROM ${table} WHERE ${cle} = ?`),
    ]),
  );
  function lire({ genre, id }: ObjetVise): Nommee | undefined {
    if (genre !== 'territoire') return phrases.get(genre)?.get(id);
    const [maille = '', code = ''] = id.split('/');
    return lieux.get(maille)?.get(code);
  }
  return {
    /** L'objet sous son nom ; `null` : il n'existe plus, ou est à la corbeille. */
    nommer(objet: ObjetVise): ObjetNomme | null {
      const lue = lire(objet);
      if (lue === undefined || lue.nom === null) return null;
      const nom = lue.date === undefined ? lue.nom : `${lue.nom}, ${jourEtMois(lue.date)}`;
      return { ...objet, nom };
    },
  };
}
