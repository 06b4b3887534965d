import { writeSync } from 'node:fs';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { sauvegarderAvantMigration } from '#electron/database/backup.ts';
import { dossierDesSauvegardes } from '#electron/database/backup-manifest.ts';
import { identifiantsSuivis } from '#tests/support/environnement.ts';

/** Programme enfant : dit qu'il commence, ouvre un fichier d'un format plus ancien par la routine de l'application, dit qu'il a fini. */
const [chemin = ''] = process.argv.slice(2);
const dates = { maintenant: () => new Date(), nouvelId: identifiantsSuivis(5_000_000_000) };
writeSync(1, 'début\n');
const db = ouvrirBase(chemin, {
  avantMigration: (fichier) => void sauvegarderAvantMigration(fichier, dossierDesSauvegardes(fichier), dates),
});
writeSync(1, 'fin\n');
fermerBase(db);
