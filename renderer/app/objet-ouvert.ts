import { useLocation } from 'wouter';
import { objetDeLAdresse } from '#shared/domain/objet/adresse-d-objet.rules.ts';
import type { ObjetNomme } from '#shared/domain/objet/objet.schema.ts';
import { useFilStore } from '#renderer/ui/page/fil.store.ts';

/** L'objet dont la fiche est à l'écran, sous le nom que porte le fil ; `null` dans une liste, un réglage ou l'aide. */
export function useObjetOuvert(): ObjetNomme | null {
  const [adresse] = useLocation();
  const nom = useFilStore(({ etapes }) => etapes.at(-1)?.nom ?? null);
  const objet = objetDeLAdresse(adresse);
  return objet === null || nom === null ? null : { ...objet, nom };
}
