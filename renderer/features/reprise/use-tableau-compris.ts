import { type RefObject, useState } from 'react';
import type { Choix } from '#shared/domain/reprise/comprehension.schema.ts';
import type { NomDeCible } from '#shared/domain/reprise/cibles.labels.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { RANGS_SANS_FENETRE, useFenetre } from '#renderer/ui/tableau/use-fenetre.ts';
import { trancheDe } from '#renderer/ui/tableau/tranche.ts';

/** Autant de cellules se mettent en page sans attendre ; au-delà, seules celles en vue. */
const CELLULES_SANS_FENETRE = 5000;

/** Ce que l'hôte comprend du tableau avec ces choix, pour les lignes en vue. Ce qui se montre reste pendant qu'on relit. */
export function useTableauCompris(
  reprise: string,
  cible: NomDeCible,
  choix: Choix,
  cadre: RefObject<HTMLElement | null>,
) {
  const [{ total, colonnes }, setTaille] = useState({ total: 0, colonnes: 1 });
  const sansFenetre = Math.min(RANGS_SANS_FENETRE, Math.floor(CELLULES_SANS_FENETRE / Math.max(1, colonnes)));
  const fenetre = useFenetre(cadre, total, sansFenetre);
  const tranche = trancheDe(total, fenetre.debut);
  const { donnees, erreur } = useRequete(
    'reprises.comprendre',
    { reprise, cible, choix, ...tranche },
    { garder: true },
  );
  const feuille = donnees?.feuilles[choix.feuille];
  if (feuille !== undefined && (feuille.lignes !== total || feuille.colonnes !== colonnes))
    setTaille({ total: feuille.lignes, colonnes: feuille.colonnes });
  return { comprise: donnees, erreur, total, fenetre };
}
