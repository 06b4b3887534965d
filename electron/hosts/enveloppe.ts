import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { randomBytes } from 'node:crypto';
import { basename, join } from 'node:path';
import type { Database } from '#electron/database/open.ts';
import { ecrireDUnTrait, synchroniserDossier } from '#electron/database/durable.ts';
import { estDisquePlein } from '#electron/database/sqlite-errors.ts';
import { CHEMIN_MAX } from '#electron/poste/classeur.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Enveloppe } from '#electron/services/passation/enveloppe.types.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { envoiErrors } from '#shared/errors/envoi.errors.ts';
import { avecReprise } from './avec-reprise.ts';
import { copierEtVerifier } from './copie-a-remettre.ts';

/** Les mots du système, puis de SQLite, quand un dossier est fermé, ou n'est plus là. */
const FERME =
  /^(?:EROFS|EACCES|EPERM|ENOENT|ENOTDIR|EIO|SQLITE_CANTOPEN.*|SQLITE_READONLY.*|SQLITE_IOERR_(?!READ).*)$/u;
const TENU = /^(?:EBUSY|EPERM|EACCES)$/u;

const codeDe = (cause: unknown): string =>
  cause instanceof Error ? ((cause as NodeJS.ErrnoException).code ?? '') : '';

/** Ce qui a empêché d'écrire dans ce dossier, en une phrase ; telle quelle, une cause que l'on ne connaît pas. */
function traduire(dossier: string, cause: unknown): unknown {
  if (cause instanceof AppError) return cause;
  if (estDisquePlein(cause)) return envoiErrors.disquePlein(dossier, cause);
  return FERME.test(codeDe(cause)) ? envoiErrors.dossierFerme(dossier, cause) : cause;
}

interface Ouvert {
  readonly db: Database;
  readonly chemin: string;
  readonly partager: <T>(copie: () => Promise<T>) => Promise<T>;
}

/** Sous quel nom un envoi se remplit : caché, et à lui seul. */
const nomProvisoire = (nom: string): string => `.${nom}.${randomBytes(4).toString('hex')}.partiel`;

/**
 * Ouvre un sous-dossier neuf dans un dossier du poste : caché, incomplet et à lui seul jusqu'à `poser`, qui lui donne son nom.
 * @throws AppError si le nom est pris, si le chemin est trop long ou si l'on ne peut pas y écrire
 */
export function ouvrirEnveloppe({ db, chemin: fichier, partager }: Ouvert, dossier: string, nom: string): Enveloppe {
  const chemin = join(dossier, nom);
  const provisoire = join(dossier, nomProvisoire(nom));
  const fin = new AbortController();
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
  const exigerVoulue = (): void => {
    if (fin.signal.aborted) throw new TravailAnnule();
  };
  const place = (voulu: string): string => {
    exigerVoulue();
    if (join(chemin, voulu).length > CHEMIN_MAX) throw envoiErrors.cheminTropLong(dossier);
    return join(provisoire, voulu);
  };
  const fichierCopie = basename(fichier);
  exigerLibre();
  place(fichierCopie);
  essayer(() => mkdirSync(provisoire, { recursive: true }));
  /** Renoncer deux fois dit deux fois la même chose. */
  let net: boolean | null = null;
  function effacer(): boolean {
    // Le support retiré emporte ce qui était déjà copié : on ne peut pas dire qu'il n'en reste rien.
    if (!existsSync(provisoire)) return false;
    try {
      rmSync(provisoire, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
      return true;
    } catch {
      return false;
    }
  }
  return {
    chemin,
    provisoire,
    async copierLeFichier(sansNotes, suivre, arret) {
      try {
        const signal = AbortSignal.any([arret, fin.signal]);
        await copierEtVerifier(db, place(fichierCopie), { partager, suivre, arret: signal, sansNotes });
      } catch (cause) {
        exigerVoulue();
        // Le support retiré en route, SQLite n'a pas de mot pour le dire.
        const retire = !(cause instanceof TravailAnnule) && !existsSync(provisoire);
        throw retire ? envoiErrors.dossierFerme(dossier, cause) : traduire(dossier, cause);
      }
    },
    ecrire(voulu, octets) {
      const ou = place(voulu);
      essayer(() => ecrireDUnTrait(ou, octets));
    },
    async poser(annonces) {
      if (annonces.some((annonce) => !existsSync(place(annonce)))) throw envoiErrors.incomplet(dossier);
      essayer(() => synchroniserDossier(provisoire));
      try {
        await avecReprise(() => {
          exigerVoulue();
          exigerLibre();
          renameSync(provisoire, chemin);
        });
      } catch (cause) {
        throw TENU.test(codeDe(cause)) ? envoiErrors.tenu(dossier, cause) : traduire(dossier, cause);
      }
      net = true;
      essayer(() => synchroniserDossier(dossier));
    },
    renoncer() {
      fin.abort();
      net ??= effacer();
      return net;
    },
  };
}
