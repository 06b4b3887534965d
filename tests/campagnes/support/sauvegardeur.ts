import { writeSync } from 'node:fs';
import { setImmediate as souffler } from 'node:timers/promises';
import { v7 as uuidv7 } from 'uuid';
import { createSauvegardes } from '#electron/database/backup.ts';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { verifierCopieAPart } from '#electron/travaux/verifier-copie.ts';
import { ouvrirEcrivain } from './charge.ts';

/**
 * Programme enfant : sauvegarde sans fin le fichier donné, par la routine de l'application, pendant que d'autres commandes
 * s'y écrivent. Dit « début » et « fin » de chaque copie, et combien d'écritures elle a croisées.
 */
const [chemin = ''] = process.argv.slice(2);
const { db, ecrire } = ouvrirEcrivain(chemin);
const sauvegardes = createSauvegardes({
  db,
  dossier: dossierDesSauvegardes(chemin),
  verifier: (copie, niveau, neuve) => verifierCopieAPart(copie, niveau, neuve).resultat,
  maintenant: () => new Date(),
  nouvelId: () => uuidv7(),
});

for (;;) {
  let enCours = true;
  let ecritures = 0;
  writeSync(1, 'début\n');
  const copie = sauvegardes.faire('demande').finally(() => (enCours = false));
  while (enCours) {
    await ecrire();
    ecritures += 1;
    await souffler();
  }
  await copie;
  writeSync(1, `fin ${ecritures}\n`);
}
