import { createReserve } from '#electron/database/reserve.ts';
import { codeDeDisquePlein, estDisquePlein } from '#electron/database/sqlite-errors.ts';
import { createSursis, type Sursis } from './sursis.ts';

/** Ce que l'hôte y apporte. */
interface Voisinage {
  readonly changer: () => void;
  /** Ce que la réserve attend, en ms : la prendre ne doit rien coûter au premier écran. */
  readonly sursisMs: number;
}

/** Ce qu'un disque plein met à se vider est au mieux le temps d'une corbeille. */
const VEILLE_MS = 15_000;

export type Place = ReturnType<typeof createPlace>;

/**
 * La place d'un fichier ouvert sur son disque : une réserve est prise quand il y en a, rendue le jour où une écriture
 * n'en trouve plus, et reprise quand la place revient.
 */
export function createPlace(hote: Voisinage, chemin: string) {
  const reserve = createReserve(chemin);
  let manque = false;
  let depart: Sursis | null = null;
  let veille: NodeJS.Timeout | null = null;
  const fin = new AbortController();

  const noter = (nouveau: boolean): void => {
    if (manque === nouveau) return;
    manque = nouveau;
    hote.changer();
  };

  /** Prend la réserve si elle ne l'est pas, ou dit que la place manque. */
  async function garder(): Promise<void> {
    try {
      if (reserve.tenue()) return noter(false);
      if (!reserve.possible()) return noter(true);
      await reserve.prendre(fin.signal);
      noter(false);
    } catch (cause) {
      // Un dossier qui ne s'ouvre pas se dit par la sauvegarde qui y manque ; la veille réessaiera.
      if (estDisquePlein(cause)) noter(true);
    }
  }

  /** Une écriture a manqué de place sur le disque du fichier : SQLite n'écrit que là, un document peut aller ailleurs. */
  function manqueIci(cause: unknown): boolean {
    const code = codeDeDisquePlein(cause);
    if (code === null || code.startsWith('SQLITE_')) return code !== null;
    try {
      return !reserve.possible();
    } catch {
      return false;
    }
  }

  /** Une écriture n'a pas trouvé de place. @returns vrai si la réserve vient d'en rendre : elle peut se refaire */
  function manquer(cause: unknown): boolean {
    if (!manqueIci(cause)) return false;
    noter(true);
    return reserve.rendre();
  }

  return {
    /** Ce disque n'a plus de place, ou presque : la réserve est rendue. */
    manque: (): boolean => manque,
    manquer,
    /** Fait une chose qui écrit, d'un trait ; faute de place, la réserve rend la sienne et la chose se refait, une fois. */
    essayer<T>(geste: () => T): T {
      try {
        return geste();
      } catch (cause) {
        if (!manquer(cause)) throw cause;
        return geste();
      }
    },
    commencer(): void {
      depart ??= createSursis(hote.sursisMs, () => void garder());
      veille ??= setInterval(() => void garder(), VEILLE_MS).unref();
    },
    arreter(): void {
      fin.abort();
      depart?.renoncer();
      if (veille !== null) clearInterval(veille);
      veille = null;
    },
  };
}
