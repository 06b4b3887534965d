import { useEffect } from 'react';
import { create } from 'zustand';
import { adresseDeLObjet } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import type { ObjetNomme } from '#shared/domain/objet/objet.schema.ts';
import { useObjetOuvert } from '../objet-ouvert.ts';

const AU_PLUS = 6;

/** Ce qui vient d'être ouvert dans cette fenêtre, le dernier d'abord. Rien n'en reste hors d'elle : ce sont des noms. */
export const useRecentsStore = create<{ readonly recents: readonly ObjetNomme[] }>(() => ({ recents: [] }));

/** Retient l'objet ouvert parmi les récents. @returns cet objet */
export function useRecents(): ObjetNomme | null {
  const objet = useObjetOuvert();
  const cle = objet === null ? null : JSON.stringify(objet);
  useEffect(() => {
    if (cle === null) return;
    const ouvert = JSON.parse(cle) as ObjetNomme;
    useRecentsStore.setState(({ recents }) => ({
      recents: [ouvert, ...recents.filter((un) => adresseDeLObjet(un) !== adresseDeLObjet(ouvert))].slice(0, AU_PLUS),
    }));
  }, [cle]);
  return objet;
}
