import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { ECRANS } from './ecrans.ts';
import { expect, test } from './lecture.ts';

/** Celles du README se refont par `COMITES_EMPLOI_CAPTURES=resources/docs/captures`. */
const DOSSIER = process.env['COMITES_EMPLOI_CAPTURES'] ?? join(import.meta.dirname, '../../resultats/captures');

const PRISES = [
  ['mon département', 'mon-departement'],
  ['réunion, ordre du jour', 'reunion'],
  ['séance tenue', 'seance'],
  ['procès-verbal', 'proces-verbal'],
] as const;

for (const [nom, fichier] of PRISES) {
  test(`capture du README : ${nom}`, async ({ lire }) => {
    const ecran = ECRANS.find((un) => un.nom === nom);
    if (ecran === undefined) throw new Error(`Écran absent : ${nom}`);
    const lecture = await lire(ecran.modele);
    await lecture.page.setViewportSize({ width: 1366, height: 768 });
    await lecture.aller(await ecran.adresse(lecture));
    mkdirSync(DOSSIER, { recursive: true });
    const image = await lecture.page.screenshot({ path: join(DOSSIER, `${fichier}.jpg`), type: 'jpeg', quality: 70 });
    expect(image.byteLength).toBeGreaterThan(20_000);
  });
}
