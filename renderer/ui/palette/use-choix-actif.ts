import { type KeyboardEvent, useEffect, useId, useState } from 'react';

interface Reglage {
  /** Identifiants des choix, dans l'ordre montré. */
  readonly ids: readonly string[];
  readonly surChoisir: (id: string, evenement: KeyboardEvent) => void;
  /** Le premier choix est-il pris d'avance ? Oui dans la palette, non dans un champ que l'on peut laisser vide. */
  readonly premierPris: boolean;
}

/**
 * Une saisie et sa liste : le foyer reste dans la saisie, les flèches mènent le choix actif, Entrée le
 * prend (motif « combobox »). Rend de quoi relier la saisie, la liste et chaque choix.
 */
export function useChoixActif({ ids, surChoisir, premierPris }: Reglage) {
  const racine = useId();
  const [voulu, setVoulu] = useState<string | null>(null);
  const actif = voulu !== null && ids.includes(voulu) ? voulu : premierPris ? (ids[0] ?? null) : null;
  const idDe = (id: string) => `${racine}-${id}`;

  useEffect(() => {
    if (actif !== null) document.getElementById(`${racine}-${actif}`)?.scrollIntoView?.({ block: 'nearest' });
  }, [actif, racine]);

  const aller = (pas: 1 | -1) => {
    const rang = actif === null ? (pas === 1 ? -1 : 0) : ids.indexOf(actif);
    setVoulu(ids[(rang + pas + ids.length) % ids.length] ?? null);
  };

  return {
    actif,
    oublier: () => setVoulu(null),
    /** Vrai si la touche a servi à la liste. */
    surTouche: (evenement: KeyboardEvent): boolean => {
      if (evenement.nativeEvent.isComposing || ids.length === 0) return false;
      if (evenement.key === 'ArrowDown') aller(1);
      else if (evenement.key === 'ArrowUp') aller(-1);
      else if (evenement.key === 'Enter' && actif !== null) surChoisir(actif, evenement);
      else return false;
      evenement.preventDefault();
      return true;
    },
    saisie: {
      role: 'combobox',
      'aria-autocomplete': 'list',
      'aria-controls': `${racine}-liste`,
      'aria-activedescendant': actif === null ? undefined : idDe(actif),
    } as const,
    liste: { id: `${racine}-liste`, role: 'listbox' } as const,
    choix: (id: string) =>
      ({ id: idDe(id), role: 'option', 'aria-selected': id === actif, onPointerMove: () => setVoulu(id) }) as const,
  };
}
