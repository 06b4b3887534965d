import { existsSync, mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { dossierDesSauvegardes, effacerPartielles } from '#electron/database/backup-manifest.ts';
import { fermerBase, ouvrirBase } from '#electron/database/open.ts';
import { dossierDeLecture } from '#electron/database/reading-copy.ts';
import { uneBase } from '#tests/support/base.ts';

const MINUTE_MS = 60_000;

/** Un dossier de copies laissé là par un arrêt, vieux de tant de minutes. */
function laisser(ou: string, minutes: number, noms: readonly string[]): string {
  mkdirSync(ou, { recursive: true });
  const dossier = dossierDeLecture(ou);
  for (const nom of noms) writeFileSync(join(dossier, nom), 'tout le fichier');
  const quand = new Date(Date.now() - minutes * MINUTE_MS);
  utimesSync(dossier, quand, quand);
  return dossier;
}

it('les copies de lecture qu’un arrêt a laissées partent à l’ouverture et à la sauvegarde ; les récentes restent', () => {
  const { chemin, db } = uneBase();
  fermerBase(db);
  const [ici, sauvegardes] = [dirname(chemin), dossierDesSauvegardes(chemin)];
  const vieilles = [
    laisser(ici, 61, ['copie', 'copie-wal', 'copie-seule']),
    laisser(sauvegardes, 61, ['present', 'present-journal']),
    laisser(sauvegardes, 24 * 60, ['copie.comites', 'copie.comites-shm']),
    laisser(sauvegardes, 61, []),
  ];
  const gardees = [
    laisser(ici, 59, ['copie']),
    laisser(sauvegardes, 5, ['present']),
    // D'un autre programme, ou rangé là par quelqu'un : il n'est pas à nous.
    laisser(ici, 61, ['copie', 'notes de lecture.docx']),
  ];
  fermerBase(ouvrirBase(chemin));
  effacerPartielles(sauvegardes);
  expect(vieilles.filter((dossier) => existsSync(dossier))).toEqual([]);
  expect(gardees.filter((dossier) => !existsSync(dossier))).toEqual([]);
});
