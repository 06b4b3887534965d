import { useMemo } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import type { LigneDeFeuille } from '../feuille.types.ts';
import { estFiltre, type Filtres, filtrer, filtresDeLAdresse, lireFiltres } from './filtres.ts';

/** Les actions que montrent les filtres de l'adresse, les mêmes tant que ni elles ni eux ne changent. */
export function useActionsFiltrees(lignes: readonly LigneDeFeuille[]): {
  readonly filtres: Filtres;
  readonly filtre: boolean;
  readonly montrees: readonly LigneDeFeuille[];
} {
  const { lire } = useAdresse();
  const mots = filtresDeLAdresse(lire);
  return useMemo(() => {
    const poses = new URLSearchParams(mots);
    const filtres = lireFiltres((mot) => poses.get(mot));
    return { filtres, filtre: estFiltre(filtres), montrees: filtrer(lignes, filtres) };
  }, [lignes, mots]);
}
