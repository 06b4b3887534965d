import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { rendreWord } from '#electron/documents/render.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';

export const SOFFICE = '/usr/bin/soffice';
/** Assez pour voir un espacement ou un filet, assez peu pour que trente pages pèsent un mégaoctet. */
const POINTS_PAR_POUCE = 30;

/** Les pages de chaque document, mises par LibreOffice en un seul appel : « proces-verbal-1 » et son image en gris. */
export async function mettreEnPages(
  documents: readonly (readonly [nom: string, document: DocumentNeutre])[],
): Promise<ReadonlyMap<string, Buffer>> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-apparence-'));
  try {
    for (const [nom, document] of documents) writeFileSync(join(dossier, `${nom}.docx`), rendreWord(document));
    const words = documents.map(([nom]) => join(dossier, `${nom}.docx`));
    const profil = `-env:UserInstallation=file://${dossier}/profil`;
    execFileSync(SOFFICE, [profil, '--headless', '--convert-to', 'pdf', '--outdir', dossier, ...words], {
      stdio: 'ignore',
    });
    for (const [nom] of documents)
      execFileSync('pdftoppm', [
        '-r',
        String(POINTS_PAR_POUCE),
        '-gray',
        '-png',
        join(dossier, `${nom}.pdf`),
        join(dossier, nom),
      ]);
    const images = readdirSync(dossier).filter((nom) => nom.endsWith('.png'));
    return new Map(
      images.toSorted().map((nom) => [nom.replace(/-0*(\d+)\.png$/u, '-$1'), readFileSync(join(dossier, nom))]),
    );
  } finally {
    rmSync(dossier, { recursive: true });
  }
}

/** Une image PNG, en points. */
export const lirePng = (octets: Buffer): PNG => PNG.sync.read(octets);
