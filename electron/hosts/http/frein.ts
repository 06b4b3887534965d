import { setTimeout as attendre } from 'node:timers/promises';

const ECHECS_LIBRES = 10;

/** Ralentit qui devine : au-delà de dix échecs, chaque refus se fait attendre. */
export function createFrein(delaiMs: number) {
  let echecs = 0;
  return {
    async echec(): Promise<void> {
      echecs += 1;
      if (echecs > ECHECS_LIBRES) await attendre(delaiMs);
    },
    relacher: (): void => {
      echecs = 0;
    },
  };
}
export type Frein = ReturnType<typeof createFrein>;
