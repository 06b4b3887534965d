import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import { construireAuBesoin, PAGE } from '#electron/lanceur/construction.mjs';
import { poserDossierProvisoire } from '#tests/support/dossier-provisoire.ts';

/** Avant tout essai de bout en bout : où écrire, la page à jour, et les fichiers dont chaque essai part. */
export default async function preparer(): Promise<() => void> {
  const oter = poserDossierProvisoire();
  await construireAuBesoin(PAGE, (phrase: string) => console.log(phrase));
  execFileSync(process.execPath, [...DES_SOURCES, join(import.meta.dirname, 'poser-modeles.ts')], { stdio: 'inherit' });
  return oter;
}
