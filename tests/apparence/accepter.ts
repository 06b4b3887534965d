/** `npm run apparence` : montre les pages des documents d'exemple qui ont changé ; `-- --accepter` les prend pour références. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lireOptions } from '#electron/lanceur/options.mjs';
import { pluriel } from '#shared/text/nombres.ts';
import { comparerPages, REFERENCES } from './comparer.ts';
import { DOCUMENTS_D_EXEMPLE } from './documents-d-exemple.ts';
import { mettreEnPages } from './mettre-en-pages.ts';

const VUES = join(import.meta.dirname, '../../resultats/apparence');

function ecrire(dossier: string, pages: ReadonlyMap<string, Buffer>): void {
  rmSync(dossier, { recursive: true, force: true });
  mkdirSync(dossier, { recursive: true });
  for (const [nom, page] of pages) writeFileSync(join(dossier, `${nom}.png`), page);
}

const { options } = lireOptions(process.argv.slice(2), { accepter: 'drapeau' }, 0);
const pages = await mettreEnPages(DOCUMENTS_D_EXEMPLE);
const changees = comparerPages(pages);
ecrire(VUES, pages);
for (const phrase of changees) console.log(`  ${phrase}`);
if (options['accepter'] === true) {
  ecrire(REFERENCES, pages);
  console.log(`${pluriel(pages.size, 'page gardée', 'pages gardées')} pour référence.`);
} else {
  console.log(
    changees.length === 0
      ? `${pluriel(pages.size, 'page', 'pages')} : rien n’a changé.`
      : `${pluriel(changees.length, 'page a changé', 'pages ont changé')}. Regardez « ${VUES} », puis : npm run apparence -- --accepter`,
  );
}
