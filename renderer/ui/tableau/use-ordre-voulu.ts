import { useState } from 'react';

interface Voulu<L> {
  readonly cle: string;
  readonly rang: number;
  /** Les lignes d'où part ce déplacement : relues, elles disent l'ordre elles-mêmes. */
  readonly depuis: readonly L[];
}

/** Les lignes, celle-ci mise à ce rang. */
export function placer<L>(
  lignes: readonly L[],
  cle: (ligne: L) => string,
  { cle: prise, rang }: Pick<Voulu<L>, 'cle' | 'rang'>,
): readonly L[] {
  const ligne = lignes.find((une) => cle(une) === prise);
  if (ligne === undefined) return lignes;
  const autres = lignes.filter((une) => une !== ligne);
  return [...autres.slice(0, rang), ligne, ...autres.slice(rang)];
}

/**
 * L'ordre que l'on vient de vouloir se montre aussitôt : l'œil n'attend pas l'écriture. Des lignes relues, ou un refus,
 * rendent ce qui est.
 */
export function useOrdreVoulu<L>(
  lignes: readonly L[],
  cle: (ligne: L) => string,
  surDeplacer: ((cle: string, rang: number) => unknown) | undefined,
) {
  const [voulu, setVoulu] = useState<Voulu<L> | null>(null);
  const tient = voulu !== null && voulu.depuis === lignes;
  return {
    lignes: tient ? placer(lignes, cle, voulu) : lignes,
    deplacer: (prise: string, rang: number) => {
      const mien = { cle: prise, rang, depuis: lignes };
      setVoulu(mien);
      void Promise.resolve(surDeplacer?.(prise, rang)).finally(() => setVoulu((un) => (un === mien ? null : un)));
    },
  };
}
