import { setTimeout as attendre } from 'node:timers/promises';
import type { createTexteDePieceRepository } from '#electron/repositories/recherche/texte-de-piece.repository.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { TexteLu } from '#electron/lecture/texte/texte-lu.ts';
import { PanneDeLecture } from '#electron/travaux/lecture/lire-a-part.ts';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Aiguillage } from './aiguillage.ts';

interface Outils {
  readonly partager: Aiguillage['partager'];
  readonly pieces: ReturnType<typeof createTexteDePieceRepository>;
  readonly texte: Lecteurs['texte'];
  /** Un texte de plus est lu. */
  readonly fini: () => void;
  readonly relever: (cause: unknown) => void;
}

/** Entre deux pièces : l'application passe d'abord. */
const SOUFFLE_MS = 150;

const ABIME: TexteLu = { etat: 'abime', texte: '' };

/**
 * Lit le texte des pièces l'une après l'autre, chacune dans un processus à elle : celles que l'on vient de joindre, et celles
 * d'avant. Une pièce qui ne se lit pas est notée telle, et n'arrête pas les suivantes.
 */
export function createLectureDesPieces({ partager, pieces, texte, fini, relever }: Outils) {
  const arret = new AbortController();
  let enCours = false;

  /** Une panne sur ce fichier se relève, et il est noté abîmé : sans cela il reviendrait sans fin, devant tous les autres. */
  async function lireSesOctets(nom: string, octets: Uint8Array): Promise<TexteLu> {
    try {
      return await texte({ nom, octets }, arret.signal);
    } catch (cause) {
      if (!(cause instanceof PanneDeLecture)) throw cause;
      relever(cause);
      return ABIME;
    }
  }

  async function lireUne(): Promise<boolean> {
    const piece = arret.signal.aborted ? null : pieces.aLire();
    if (piece === null) return false;
    const octets = pieces.octets(piece.sha256);
    const lu = octets === null ? ABIME : await lireSesOctets(piece.nom, octets);
    await partager(() => pieces.noter(piece.sha256, lu.etat, lu.texte));
    fini();
    return true;
  }

  async function mener(): Promise<void> {
    try {
      do await attendre(SOUFFLE_MS, undefined, { signal: arret.signal, ref: false });
      while (await lireUne());
    } catch (cause) {
      if (!(cause instanceof TravailAnnule) && !arret.signal.aborted) relever(cause);
    } finally {
      enCours = false;
    }
  }

  return {
    /** À appeler à l'ouverture et à chaque écriture : il n'y a le plus souvent rien à lire. */
    toucher(): void {
      if (enCours || arret.signal.aborted) return;
      enCours = true;
      void mener();
    },
    arreter: (): void => arret.abort(),
  };
}
