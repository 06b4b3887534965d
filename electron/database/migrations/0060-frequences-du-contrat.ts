import type { Migration } from '../migration.ts';

/** Les réunions par an que le contrat de ville fixe à son comité technique et à son comité des financeurs. */
export const frequencesDuContrat: Migration = {
  version: 60,
  nom: 'frequences-du-contrat',
  sql: `
-- NULL : le contrat n'en fixe pas, ou on ne l'a pas noté.
ALTER TABLE contrat_ville ADD COLUMN techniques_par_an INTEGER CHECK (techniques_par_an BETWEEN 1 AND 52);
ALTER TABLE contrat_ville ADD COLUMN financeurs_par_an INTEGER CHECK (financeurs_par_an BETWEEN 1 AND 52);
`,
};
