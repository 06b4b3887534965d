import { useBlocs } from './use-blocs.ts';
import { useFoyerDecouvert } from './use-foyer-decouvert.ts';
import { useGardeDuFoyer } from './use-garde-du-foyer.ts';

/** Ce que la coque doit à qui n'a pas de souris : un foyer jamais perdu, jamais caché, et l'écran parcouru bloc par bloc. */
export function useFoyer(): void {
  useGardeDuFoyer();
  useFoyerDecouvert();
  useBlocs();
}
