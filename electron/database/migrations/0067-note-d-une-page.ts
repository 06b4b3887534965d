import type { Migration } from '../migration.ts';

/** Ce que l'on règle et écrit d'une note d'une page : gardé pour la prochaine sur le même objet. */
export const noteDUnePage: Migration = {
  version: 67,
  nom: 'note-d-une-page',
  sql: `
CREATE TABLE note_d_une_page (
  id TEXT PRIMARY KEY,
  -- L'objet, de quelque table qu'il soit ; d'un territoire, « qpv/QN06804M ».
  objet_genre TEXT NOT NULL CHECK (length(objet_genre) BETWEEN 1 AND 40),
  objet_id TEXT NOT NULL CHECK (length(objet_id) BETWEEN 1 AND 60),
  destinataire TEXT CHECK (length(destinataire) <= 120),
  circonstance TEXT CHECK (length(circonstance) <= 160),
  jour TEXT CHECK (date(jour) = jour),
  retenir TEXT CHECK (length(retenir) <= 600),
  sensibles TEXT CHECK (length(sensibles) <= 600),
  attendu TEXT CHECK (length(attendu) <= 400),
  langage TEXT CHECK (length(langage) <= 600),
  -- Les blocs dans leur ordre : « retenir, -chiffres, decisions 3 » ; NULL : tels qu'on les propose.
  blocs TEXT CHECK (length(blocs) <= 400),
  UNIQUE (objet_genre, objet_id)
) STRICT;
`,
};
