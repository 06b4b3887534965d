import type { Migration } from '../migration.ts';

/** Au nom de qui part une note d'une page, et qui l'a écrite : l'émetteur de son objet n'est pas toujours celui de la note. */
export const emetteurDeNote: Migration = {
  version: 69,
  nom: 'emetteur-de-note',
  sql: `
-- Nul : celui de l'instance, à défaut celui du fichier.
ALTER TABLE note_d_une_page ADD COLUMN emetteur_id TEXT REFERENCES emetteur (id);
-- « Nadia FERHAOUI, déléguée du préfet, sous couvert de la sous-préfète » ; nul : qui suit l'affaire chez l'émetteur.
ALTER TABLE note_d_une_page ADD COLUMN redacteur TEXT CHECK (length(redacteur) <= 200);
CREATE INDEX note_d_une_page_emetteur ON note_d_une_page (emetteur_id) WHERE emetteur_id IS NOT NULL;
`,
};
