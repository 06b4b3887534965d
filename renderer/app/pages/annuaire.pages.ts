import { lazy } from 'react';

/** L’annuaire, les désignations et les reprises : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PageAnnuaire = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/PageAnnuaire.tsx')).PageAnnuaire,
}));
export const PageStructures = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/structures/PageStructures.tsx')).PageStructures,
}));
export const PageDesignations = lazy(async () => ({
  default: (await import('#renderer/features/designations/PageDesignations.tsx')).PageDesignations,
}));
export const PageEq2030 = lazy(async () => ({
  default: (await import('#renderer/features/eq2030/PageEq2030.tsx')).PageEq2030,
}));
export const PageReprise = lazy(async () => ({
  default: (await import('#renderer/features/reprise/PageReprise.tsx')).PageReprise,
}));
export const PageVerification = lazy(async () => ({
  default: (await import('#renderer/features/verification/PageVerification.tsx')).PageVerification,
}));
export const PageDonnees = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/donnees/PageDonnees.tsx')).PageDonnees,
}));
export const PageElections = lazy(async () => ({
  default: (await import('#renderer/features/annuaire/elections/PageElections.tsx')).PageElections,
}));
