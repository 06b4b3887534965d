/** Les fichiers dont chaque essai de bout en bout part : refaits quand ce qui les écrit a changé, gardés sinon. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { RACINE } from '#electron/lanceur/chemins.mjs';
import { empreinteRapide } from '#electron/lanceur/empreinte.mjs';
import { MODELES } from './modeles.ts';

const SOURCES = ['electron', 'shared', 'resources', 'tests/e2e', 'tests/support/hotes', 'package-lock.json'];
const NOTE = `${dirname(MODELES.vide)}.empreinte`;

const empreinte = empreinteRapide(RACINE, SOURCES);
const aJour =
  Object.values(MODELES).every((chemin) => existsSync(chemin)) &&
  existsSync(NOTE) &&
  readFileSync(NOTE, 'utf8') === empreinte;
if (!aJour) {
  rmSync(NOTE, { force: true });
  const { ecrireModeles } = await import('./ecrire-modeles.ts');
  await ecrireModeles();
  writeFileSync(NOTE, empreinte);
}
