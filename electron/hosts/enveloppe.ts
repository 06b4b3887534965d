import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Database } from '#electron/database/open.ts';
import { ecrireDUnTrait, synchroniserDossier } from '#electron/database/durable.ts';
import { estDisquePlein } from '#electron/database/sqlite-errors.ts';
import { CHEMIN_MAX } from '#electron/poste/classeur.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Enveloppe } from '#electron/services/passation/enveloppe.types.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { envoiErrors } from '#shared/errors/envoi.errors.ts';
import { copierEtVerifier } from './copie-a-remettre.ts';

/** Les mots du système, puis de SQLite, quand un dossier est fermé, ou n'est plus là. */
const FERME =
  /^(?:EROFS|EACCES|EPERM|ENOENT|ENOTDIR|EIO|SQLITE_CANTOPEN.*|SQLITE_READONLY.*|SQLITE_IOERR_(?!READ).*)$/u;

/** Ce qui a empêché d'écrire dans ce dossier, en une phrase ; telle quelle, une cause que l'on ne connaît pas. */
function traduire(dossier: string, cause: unknown): unknown {
  if (cause instanceof AppError) return cause;
  if (estDisquePlein(cause)) return envoiErrors.disquePlein(dossier, cause);
  const code = cause instanceof Error ? (cause as NodeJS.ErrnoException).code : undefined;
  return FERME.test(code ?? '') ? envoiErrors.dossierFerme(dossier, cause) : cause;
}

interface Ouvert {
  readonly db: Database;
  readonly chemin: string;
  readonly partager: <T>(copie: () => Promise<T>) => Promise<T>;
}

/**
 * Ouvre un sous-dossier neuf dans un dossier du poste : caché et incomplet jusqu'à `poser`, qui lui donne son nom. Ce qu'un
 * arrêt brutal aurait laissé sous le même nom caché s'efface.
 * @throws AppError si le nom est pris, si le chemin est trop long ou si l'on ne peut pas y écrire
 */
export function ouvrirEnveloppe({ db, chemin: fichier, partager }: Ouvert, dossier: string, nom: string): Enveloppe {
  const chemin = join(dossier, nom);
  const provisoire = join(dossier, `.${nom}.partiel`);
  const essayer = <T>(geste: () => T): T => {
    try {
      return geste();
    } catch (cause) {
      throw traduire(dossier, cause);
    }
  };
  const exigerLibre = (): void => {
    if (existsSync(chemin)) throw envoiErrors.dejaLa(nom, dossier);
  };
  const place = (voulu: string): string => {
    if (join(chemin, voulu).length > CHEMIN_MAX) throw envoiErrors.cheminTropLong(dossier);
    return join(provisoire, voulu);
  };
  exigerLibre();
  const fichierCopie = basename(fichier);
  place(fichierCopie);
  essayer(() => {
    rmSync(provisoire, { recursive: true, force: true });
    mkdirSync(provisoire, { recursive: true });
  });
  return {
    chemin,
    async copierLeFichier(suivre, arret) {
      try {
        await copierEtVerifier(db, place(fichierCopie), { partager, suivre, arret });
      } catch (cause) {
        // Le support retiré en route, SQLite n'a pas de mot pour le dire.
        const retire = !(cause instanceof TravailAnnule) && !existsSync(provisoire);
        throw retire ? envoiErrors.dossierFerme(dossier, cause) : traduire(dossier, cause);
      }
    },
    ecrire(voulu, octets) {
      const ou = place(voulu);
      essayer(() => ecrireDUnTrait(ou, octets));
    },
    poser() {
      exigerLibre();
      essayer(() => {
        synchroniserDossier(provisoire);
        renameSync(provisoire, chemin);
        synchroniserDossier(dossier);
      });
    },
    renoncer: () => rmSync(provisoire, { recursive: true, force: true }),
  };
}
