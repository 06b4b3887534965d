import type { Database } from 'better-sqlite3';
import { expect, it } from 'vitest';
import { uneBase } from '#tests/support/base.ts';

/** Ce qui nommerait ou situerait une personne (G1) : un nom, une naissance, une adresse, un moyen de la joindre, un numéro. */
const NOMMENT =
  /(?:^|_)(?:nom|prenom|civilite|naissance|ne_le|age|sexe|adresse|domicile|telephone|portable|courriel|mail|nir|numen|securite_sociale|dossier|matricule|identifiant_ft|beneficiaire)(?:_|$)/u;

/** Tables où un nom est celui d'une chose ou d'un service, ou d'une personne qui siège, signe ou se joint ; jamais d'un bénéficiaire. */
const PERMISES: Readonly<Record<string, readonly string[]>> = {
  personne: ['civilite', 'prenom', 'nom', 'courriel', 'telephone'],
  signataire: ['civilite', 'prenom', 'nom'],
  emetteur: ['adresse', 'telephone', 'courriel', 'suivi_telephone', 'suivi_courriel'],
  structure: ['nom', 'courriel', 'telephone', 'adresse'],
  piece: ['nom'],
  vue_de_recherche: ['nom'],
  modele: ['nom'],
  genre_designation: ['nom'],
  dispositif: ['nom'],
  document_produit: ['nom'],
  ref_source: ['nom'],
};

const suspectes = (db: Database): string[] =>
  db
    .prepare<[], { tbl: string; colonne: string }>(
      `SELECT t.name AS tbl, c.name AS colonne FROM sqlite_schema t JOIN pragma_table_info(t.name) c
       WHERE t.type = 'table' AND t.name NOT LIKE 'passage_fts%' AND t.name NOT LIKE 'passage_de_piece_fts%' AND t.name NOT LIKE 'sqlite_%' ORDER BY 1, 2`,
    )
    .all()
    .filter(({ colonne }) => NOMMENT.test(colonne.replace(/_tri$/u, '')))
    .filter(({ tbl, colonne }) => PERMISES[tbl]?.includes(colonne.replace(/_tri$/u, '')) !== true)
    .map(({ tbl, colonne }) => `${tbl}.${colonne}`);

it('G1 : aucune table, d’indicateurs moins que tout autre, ne nomme un bénéficiaire', () => {
  const { db } = uneBase();
  expect(suspectes(db)).toEqual([]);
  // L'essai mord : une colonne de plus, dans une table d'indicateurs ou ailleurs, se voit.
  db.exec(
    'CREATE TABLE indicateur_suivi (id TEXT PRIMARY KEY, nom_beneficiaire TEXT, date_naissance TEXT, nir TEXT) STRICT',
  );
  db.exec('ALTER TABLE chiffre_eq2030 ADD COLUMN telephone TEXT');
  expect(suspectes(db)).toEqual([
    'chiffre_eq2030.telephone',
    'indicateur_suivi.date_naissance',
    'indicateur_suivi.nir',
    'indicateur_suivi.nom_beneficiaire',
  ]);
});
