import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { rendreWord } from '#electron/documents/render.ts';
import type { Police } from '#electron/documents/styles/charte.ts';
import type { Resultat } from '#tests/campagnes.ts';
import { noteAuHasard } from './support/notes-au-hasard.ts';

const SOFFICE = '/usr/bin/soffice';
/** Sans LibreOffice, rien ne compte les pages. */
export const pagesComptables = (): boolean => existsSync(SOFFICE);

function pagesDe(pdf: string): number {
  const dit = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return Number(/^Pages:\s*(?<nombre>\d+)/mu.exec(dit)?.groups?.['nombre']);
}

/** Des notes tirées au sort, rendues par LibreOffice d'un seul appel : chacune tient une page. */
export function lancer(essais: number, graine: number, police: Police = 'Arial'): Promise<Resultat> {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-notes-'));
  try {
    const graines = Array.from({ length: essais }, (_, rang) => graine + rang);
    const notes = graines.map((une) => ({ graine: une, ...noteAuHasard(une) }));
    for (const { graine: une, document } of notes)
      writeFileSync(join(dossier, `${une}.docx`), rendreWord(document, police));
    const profil = `-env:UserInstallation=file://${dossier}/profil`;
    const chemins = graines.map((une) => join(dossier, `${une}.docx`));
    execFileSync(SOFFICE, [profil, '--headless', '--convert-to', 'pdf', '--outdir', dossier, ...chemins], {
      stdio: 'ignore',
    });
    const fautes = notes.flatMap(({ graine: une }) => {
      const pages = pagesDe(join(dossier, `${une}.pdf`));
      return pages === 1 ? [] : [`graine ${une} : ${pages} pages`];
    });
    const pleines = notes.filter(({ coupes }) => coupes.length > 0).length;
    return Promise.resolve({ essais, fautes, chiffres: { 'notes d’une page': essais - fautes.length, pleines } });
  } finally {
    rmSync(dossier, { recursive: true });
  }
}
