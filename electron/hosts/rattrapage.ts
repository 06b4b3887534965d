import { setImmediate as souffler } from 'node:timers/promises';
import { TravailAnnule } from '#electron/travaux/travail.ts';
import type { Aiguillage } from './aiguillage.ts';

/** Ce qui reste à faire, un peu à la fois ; `faire` rend faux quand il ne reste rien. */
export interface Reste {
  readonly faire: () => boolean;
  /** Tout est fait. */
  readonly fini: () => void;
  /** N'a pas pu se faire ; se refera à l'écriture ou à l'ouverture suivante. */
  readonly relever: (cause: unknown) => void;
}

/** Mène, entre deux demandes, ce qu'une longue écriture a laissé derrière elle. */
export function createRattrapage({ partager }: Pick<Aiguillage, 'partager'>, { faire, fini, relever }: Reste) {
  let enCours = false;

  async function mener(): Promise<void> {
    try {
      let fait = false;
      for (;;) {
        await souffler();
        if (!(await partager(faire))) break;
        fait = true;
      }
      if (fait) fini();
    } catch (cause) {
      if (!(cause instanceof TravailAnnule)) relever(cause);
    } finally {
      enCours = false;
    }
  }

  return {
    /** À appeler à l'ouverture et à chaque écriture : il n'y a le plus souvent rien à faire, et rien ne se fait. */
    toucher(): void {
      if (enCours) return;
      enCours = true;
      void mener();
    },
  };
}
