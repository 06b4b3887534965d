import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join, matchesGlob, posix } from 'node:path';
import { couches, type Couche } from './couches.ts';

const RACINE = join(import.meta.dirname, '../..');
const SPECIFICATEUR =
  /(?<avant>\bfrom\s+|\bimport\s*\(\s*|\bimport\s+)(?<guillemet>['"])(?<chemin>\.\.?\/[^'"]+)\k<guillemet>/gu;

/** Dossier où un chemin relatif est chez lui : celui de la couche, ou celui qui la loge. */
function maison(fichier: string): string {
  const couche = (couches as readonly Couche[]).find(({ dossier, sansSousDossiers }) =>
    matchesGlob(fichier, `${dossier}/${sansSousDossiers ? '*' : '**'}`),
  );
  if (couche === undefined) return fichier.startsWith('tests/') ? 'tests' : posix.dirname(fichier);
  const niveaux = couche.dossier.split('/').length - (couche.remontees ?? 0);
  return fichier.split('/').slice(0, niveaux).join('/');
}

/**
 * Réécrit en alias (`#shared/…`) les imports relatifs qui sortent de leur dossier ; le reste du texte
 * ne bouge pas.
 * @param fichier chemin depuis la racine du dépôt, avec des « / »
 */
export function aliaser(fichier: string, texte: string): string {
  const chezSoi = `${maison(fichier)}/`;
  return texte.replace(SPECIFICATEUR, (entier, avant: string, guillemet: string, chemin: string) => {
    const cible = posix.join(posix.dirname(fichier), chemin);
    const alias = /^(?:shared|electron|renderer|tests)\//u.test(cible) && !cible.startsWith(chezSoi);
    return alias ? `${avant}${guillemet}#${cible}${guillemet}` : entier;
  });
}

if (import.meta.main) {
  const chemins = globSync('{shared,electron,renderer}/**/*.{ts,tsx}', { cwd: RACINE });
  for (const chemin of process.argv.length > 2 ? process.argv.slice(2) : chemins) {
    const avant = readFileSync(join(RACINE, chemin), 'utf8');
    const apres = aliaser(chemin, avant);
    if (apres === avant) continue;
    writeFileSync(join(RACINE, chemin), apres);
    process.stdout.write(`${chemin} : imports réécrits\n`);
  }
}
