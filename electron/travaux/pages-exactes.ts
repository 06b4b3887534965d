import { spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { TravailAnnule } from './travail.ts';

/** Au-delà, LibreOffice ne répondra plus. */
const PATIENCE_MS = 90_000;
/** Points par pouce d'une page montrée à l'écran. */
const FINESSE = '96';

interface Outils {
  readonly soffice: string;
  readonly pdftoppm: string | null;
}

export interface PagesExactes {
  readonly pdf: Uint8Array;
  /** Les pages, en PNG, dans l'ordre ; vide quand rien sur ce poste ne sait les dessiner. */
  readonly pages: readonly Uint8Array[];
}

/** Lance un programme et ses enfants ; les arrête tous ensemble. @throws TravailAnnule si `arret` est demandé */
function lancer(programme: string, args: readonly string[], arret: AbortSignal): Promise<void> {
  return new Promise((tenir, rejeter) => {
    if (arret.aborted) return rejeter(new TravailAnnule());
    const enfant = spawn(programme, args, {
      detached: process.platform !== 'win32',
      stdio: 'ignore',
      windowsHide: true,
    });
    // LibreOffice est un lanceur et son programme : les deux sont du même groupe.
    const tuer = (): void => {
      try {
        if (enfant.pid === undefined) return;
        if (process.platform === 'win32')
          spawn('taskkill', ['/PID', String(enfant.pid), '/T', '/F'], { stdio: 'ignore' });
        else process.kill(-enfant.pid, 'SIGKILL');
      } catch {
        // Il vient de finir.
      }
    };
    const limite = setTimeout(tuer, PATIENCE_MS);
    arret.addEventListener('abort', tuer, { once: true });
    const finir = (issue: () => void): void => {
      clearTimeout(limite);
      arret.removeEventListener('abort', tuer);
      issue();
    };
    enfant.once('error', (cause) => finir(() => rejeter(cause)));
    enfant.once('exit', (code) =>
      finir(() => {
        if (arret.aborted) rejeter(new TravailAnnule());
        else if (code === 0) tenir();
        else rejeter(new Error(`${programme} : ${code ?? 'tué'}.`));
      }),
    );
  });
}

/**
 * Les pages d'un Word telles qu'elles s'imprimeront : LibreOffice, dans un dossier à lui et un profil neuf, sans toucher
 * à celui de la personne. Rien n'en reste après.
 * @throws TravailAnnule si `arret` est demandé
 */
export async function pagesExactes(word: Uint8Array, outils: Outils, arret: AbortSignal): Promise<PagesExactes> {
  const dossier = await mkdtemp(join(tmpdir(), 'comites-pages-'));
  try {
    await writeFile(join(dossier, 'document.docx'), word);
    await lancer(
      outils.soffice,
      [
        `-env:UserInstallation=${pathToFileURL(join(dossier, 'profil')).href}`,
        '--headless',
        '--norestore',
        '--nolockcheck',
        '--convert-to',
        'pdf:writer_pdf_Export',
        '--outdir',
        dossier,
        join(dossier, 'document.docx'),
      ],
      arret,
    );
    const pdf = await readFile(join(dossier, 'document.pdf'));
    if (outils.pdftoppm === null) return { pdf, pages: [] };
    await lancer(outils.pdftoppm, ['-png', '-r', FINESSE, join(dossier, 'document.pdf'), join(dossier, 'page')], arret);
    const noms = (await readdir(dossier)).filter((nom) => /^page-\d+\.png$/u.test(nom));
    const rang = (nom: string): number => Number(/\d+/u.exec(nom)?.[0]);
    const pages = await Promise.all(
      noms.toSorted((un, autre) => rang(un) - rang(autre)).map((nom) => readFile(join(dossier, nom))),
    );
    return { pdf, pages };
  } finally {
    await rm(dossier, { recursive: true, force: true, maxRetries: 3 });
  }
}
