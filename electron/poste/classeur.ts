import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { productionErrors } from '#shared/errors/production.errors.ts';
import { ouvrirDossier } from './ouvrir-dossier.ts';

/** Ce qui est sur le disque sous un chemin. */
export interface SurLeDisque {
  readonly empreinte: string;
  readonly modifieUtc: string;
}

/** Au-delà, Windows et Word n'ouvrent plus un fichier. */
export const CHEMIN_MAX = 240;

const code = (cause: unknown): string => (cause as NodeJS.ErrnoException).code ?? '';
/** Ce que répond le système quand un autre programme tient le fichier. */
const TENU: ReadonlySet<string> = new Set(['EBUSY', 'EPERM', 'EACCES', 'ETXTBSY']);
const FERME: ReadonlySet<string> = new Set(['EROFS', 'EACCES', 'EPERM', 'ENOENT', 'ENOTDIR']);

/** Un autre programme tient le fichier que l'on voulait remplacer. */
export class FichierTenu extends Error {
  constructor(cause: unknown) {
    super('Le fichier est tenu par un autre programme.', { cause });
    this.name = 'FichierTenu';
  }
}

/** Les fichiers de verrou que Word et LibreOffice posent à côté d'un document ouvert. */
const verrousDe = (chemin: string): string[] => {
  const [dossier, nom] = [dirname(chemin), basename(chemin)];
  return [`~$${nom}`, `~$${nom.slice(1)}`, `~$${nom.slice(2)}`, `.~lock.${nom}#`].map((verrou) =>
    join(dossier, verrou),
  );
};

function peutSOuvrirEnEcriture(chemin: string): boolean {
  try {
    closeSync(openSync(chemin, 'r+'));
    return true;
  } catch {
    return false;
  }
}

export type Rangement = ReturnType<typeof createRangement>;

/**
 * Les documents sur le disque du poste : regarder, écrire d'un trait, sans jamais laisser un morceau.
 * @param plateforme Windows seul refuse d'ouvrir en écriture ce que Word tient : ailleurs, son fichier de verrou fait foi
 */
export function createRangement(plateforme: NodeJS.Platform = process.platform) {
  return {
    nomDe: (chemin: string): string => basename(chemin),
    dossierDe: (chemin: string): string => dirname(chemin),
    joindre: (...parts: readonly string[]): string => join(...parts),
    existe: (chemin: string): boolean => existsSync(chemin),
    ouvrirDossier,
    /** Ce qui occupe ce chemin ; `null` : rien. Un dossier, ou un fichier que l'on ne peut pas lire, n'est à personne. */
    regarder(chemin: string): SurLeDisque | null {
      try {
        const { mtime } = statSync(chemin);
        const empreinte = createHash('sha256').update(readFileSync(chemin)).digest('hex');
        return { empreinte, modifieUtc: mtime.toISOString() };
      } catch (cause) {
        return code(cause) === 'ENOENT' ? null : { empreinte: '', modifieUtc: '' };
      }
    },
    lire: (chemin: string): Uint8Array => readFileSync(chemin),
    /** Le document est-il ouvert dans Word ou LibreOffice ? */
    estTenu(chemin: string): boolean {
      if (!existsSync(chemin)) return false;
      if (plateforme === 'win32') return !peutSOuvrirEnEcriture(chemin);
      return verrousDe(chemin).some((verrou) => existsSync(verrou));
    },
    /**
     * Écrit d'un trait : un fichier voisin, puis son nom définitif ; une coupure laisse l'ancien ou le nouveau, entier.
     * @throws AppError disque plein, dossier fermé ou trop long ; FichierTenu si un autre programme tient l'ancien
     */
    ecrire(chemin: string, octets: Uint8Array): void {
      if (chemin.length > CHEMIN_MAX) throw productionErrors.cheminTropLong(dirname(chemin));
      const voisin = join(dirname(chemin), `.${basename(chemin)}.partiel`);
      try {
        writeFileSync(voisin, octets);
        const descripteur = openSync(voisin, 'r+');
        try {
          fsyncSync(descripteur);
        } finally {
          closeSync(descripteur);
        }
      } catch (cause) {
        rmSync(voisin, { force: true });
        if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code(cause)))
          throw productionErrors.disquePlein(dirname(chemin), cause);
        if (FERME.has(code(cause))) throw productionErrors.dossierFerme(dirname(chemin), cause);
        throw cause;
      }
      try {
        renameSync(voisin, chemin);
      } catch (cause) {
        rmSync(voisin, { force: true });
        throw TENU.has(code(cause)) ? new FichierTenu(cause) : cause;
      }
    },
  };
}
