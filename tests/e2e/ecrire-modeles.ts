import { mkdirSync, rmSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { creerExemple } from '#electron/exemple/creer-exemple.ts';
import { chargerReferentiels } from '#electron/referentiels/charger.ts';
import { ecrireFichierCommence } from '#tests/support/hotes/application-reelle.ts';
import { HORLOGE, MODELES } from './modeles.ts';

const RESSOURCES = resolve(import.meta.dirname, '../../resources');

/** Écrit de zéro les fichiers dont chaque essai de bout en bout part. */
export async function ecrireModeles(): Promise<void> {
  rmSync(dirname(MODELES.vide), { recursive: true, force: true });
  mkdirSync(dirname(MODELES.vide), { recursive: true });
  const db = ouvrirBase(MODELES.vide, { creer: true });
  chargerReferentiels(db, resolve(RESSOURCES, 'referentiels'));
  fermerBase(db);
  await ecrireFichierCommence(MODELES.neuf);
  creerExemple(MODELES.exemple, RESSOURCES, {
    maintenant: () => new Date(HORLOGE),
    nouvelId: () => uuidv7(),
    auteur: () => ({ nom: 'Ana Martel', poste: '01960000-0000-7000-8000-0000000000e2' }),
  });
}
