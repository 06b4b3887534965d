import { lazy } from 'react';

/** Les conventions et les appels à manifestation d’intérêt : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PageRegion = lazy(async () => ({
  default: (await import('#renderer/features/conventions/region/PageRegion.tsx')).PageRegion,
}));
export const PageRapport = lazy(async () => ({
  default: (await import('#renderer/features/conventions/rapport/PageRapport.tsx')).PageRapport,
}));
export const PageProjectionDuRapport = lazy(async () => ({
  default: (await import('#renderer/features/conventions/rapport/projection/PageProjectionDuRapport.tsx'))
    .PageProjectionDuRapport,
}));
export const PageNavetteDeConvention = lazy(async () => ({
  default: (await import('#renderer/features/conventions/navette/PageNavetteDeConvention.tsx')).PageNavetteDeConvention,
}));
export const PageConventions = lazy(async () => ({
  default: (await import('#renderer/features/conventions/PageConventions.tsx')).PageConventions,
}));
export const PageAppels = lazy(async () => ({
  default: (await import('#renderer/features/appels/liste/PageAppels.tsx')).PageAppels,
}));
export const PageAppel = lazy(async () => ({
  default: (await import('#renderer/features/appels/fiche/PageAppel.tsx')).PageAppel,
}));
export const PageCandidature = lazy(async () => ({
  default: (await import('#renderer/features/appels/candidature/PageCandidature.tsx')).PageCandidature,
}));
export const PageZonesBlanches = lazy(async () => ({
  default: (await import('#renderer/features/appels/zones-blanches/PageZonesBlanches.tsx')).PageZonesBlanches,
}));
export const PageConvention = lazy(async () => ({
  default: (await import('#renderer/features/conventions/fiche/PageConvention.tsx')).PageConvention,
}));
