import type { Sortie } from '#shared/contract/contract.ts';
import { estAVerifier } from '#shared/domain/annuaire/veille/verification.rules.ts';

export type Verifiable = Sortie<'personnes.lister'>[number];
export type Filtre = 'aVerifier' | 'demandees' | 'sansCourriel' | 'toutes';

/** Les vues de la vérification, et qui chacune garde ; `jour` : date civile d'aujourd'hui. */
export const FILTRES: Readonly<
  Record<Filtre, { readonly mot: string; readonly garder: (personne: Verifiable, jour: string) => boolean }>
> = {
  aVerifier: { mot: 'À vérifier', garder: (personne, jour) => estAVerifier(personne, jour) },
  demandees: { mot: 'Demandées, sans réponse', garder: ({ solliciteeLe }) => solliciteeLe !== null },
  sansCourriel: {
    mot: 'À vérifier par téléphone',
    garder: (personne, jour) => personne.courriel === null && estAVerifier(personne, jour),
  },
  toutes: { mot: 'Toutes', garder: () => true },
};

export const estFiltre = (nom: string | null): nom is Filtre => nom !== null && nom in FILTRES;
