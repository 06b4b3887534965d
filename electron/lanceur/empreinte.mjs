import { createHash } from 'node:crypto';
import { lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** @param {string} racine @param {string} chemin @param {string[]} lignes */
function relever(racine, chemin, lignes) {
  const etat = lstatSync(join(racine, chemin), { throwIfNoEntry: false });
  if (!etat) return;
  if (!etat.isDirectory()) {
    lignes.push(`${chemin} ${etat.size} ${Math.floor(etat.mtimeMs)}`);
    return;
  }
  for (const nom of readdirSync(join(racine, chemin))) relever(racine, `${chemin}/${nom}`, lignes);
}

/**
 * Empreinte rapide de fichiers et de dossiers : noms, tailles et dates de modification, sans lire
 * les contenus. Change dès qu’un fichier est ajouté, retiré, renommé ou enregistré.
 * @param {string} racine
 * @param {readonly string[]} chemins relatifs à `racine`, avec des « / » ; un absent compte pour rien
 * @returns {string}
 */
export function empreinteRapide(racine, chemins) {
  /** @type {string[]} */
  const lignes = [];
  for (const chemin of chemins) relever(racine, chemin, lignes);
  return createHash('sha256').update(lignes.sort().join('\n')).digest('hex');
}
