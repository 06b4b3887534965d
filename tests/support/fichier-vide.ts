import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { partager, prendre } from './fichier-partage.ts';
import { DOSSIER_LIVRE } from './territoire/base-referentielle.ts';

let vide: string | null = null;

/** Un fichier vide au schéma du projet, référentiels chargés, fermé : fait une fois par suite, à copier pour chaque essai. */
export function cheminDuFichierVide(): string {
  if (vide !== null) return vide;
  const dossier = mkdtempSync(join(tmpdir(), 'comites-vide-'));
  process.once('exit', () => rmSync(dossier, { recursive: true, force: true }));
  const chemin = join(dossier, 'vide.comites');
  if (!prendre('vide', chemin)) {
    const db = ouvrirBase(chemin, { creer: true });
    chargerReferentiels(db, DOSSIER_LIVRE);
    fermerBase(db);
    partager('vide', chemin);
  }
  return (vide = chemin);
}
