import { lazy } from 'react';

/** Les territoires : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PageTerritoires = lazy(async () => ({
  default: (await import('#renderer/features/territoires/PageTerritoires.tsx')).PageTerritoires,
}));
export const PageFicheTerritoire = lazy(async () => ({
  default: (await import('#renderer/features/territoires/fiche/PageFicheTerritoire.tsx')).PageFicheTerritoire,
}));
