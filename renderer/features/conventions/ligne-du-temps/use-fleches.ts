import { type KeyboardEvent, type RefObject, useState } from 'react';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';

/**
 * Une ligne du temps au clavier : un seul arrêt de Tab ; ← → suivent le temps, ↑ ↓ passent de l'État à l'opérateur, Début
 * et Fin vont aux bouts.
 */
export function useFleches(
  cadre: RefObject<HTMLElement | null>,
  echeances: readonly Echeance[],
  depart: string | null,
) {
  const [voulue, setVoulue] = useState<string | null>(null);
  const presente = echeances.some(({ cle }) => cle === voulue);
  const atteinte = presente ? voulue : (depart ?? echeances[0]?.cle ?? null);
  const aller = (cle: string | undefined) => {
    if (cle === undefined) return;
    setVoulue(cle);
    [...(cadre.current?.querySelectorAll<HTMLElement>('[data-cle]') ?? [])]
      .find(({ dataset }) => dataset['cle'] === cle)
      ?.focus();
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const { key, ctrlKey, altKey, metaKey } = evenement;
    const rang = echeances.findIndex(({ cle }) => cle === atteinte);
    const ici = echeances[rang];
    if (ctrlKey || altKey || metaKey || ici === undefined) return;
    const dela = (qui: Echeance['qui']) =>
      ici.qui === qui
        ? undefined
        : (echeances.find((une, n) => n > rang && une.qui === qui) ?? echeances.findLast((une) => une.qui === qui))
            ?.cle;
    if (key === 'ArrowRight') aller(echeances[rang + 1]?.cle);
    else if (key === 'ArrowLeft') aller(echeances[rang - 1]?.cle);
    else if (key === 'ArrowUp') aller(dela('etat'));
    else if (key === 'ArrowDown') aller(dela('operateur'));
    else if (key === 'Home') aller(echeances[0]?.cle);
    else if (key === 'End') aller(echeances.at(-1)?.cle);
    else return;
    evenement.preventDefault();
  };
  return { atteinte, surTouche, surFoyer: setVoulue };
}
