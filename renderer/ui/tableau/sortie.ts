import { createContext } from 'react';
import type { FormeTableau, TableauExporte } from '#shared/domain/tableau/tableau.schema.ts';

/** Fait sortir un tableau de l'application ; rejette si l'hôte le refuse. */
export type SortirTableau = (tableau: TableauExporte, forme: FormeTableau) => Promise<void>;

/** Comment un tableau sort de l'application : l'écran le sait, le tableau non. `null` : il ne peut que se copier. */
export const SortieDesTableaux = createContext<SortirTableau | null>(null);
