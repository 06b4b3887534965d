import { lazy } from 'react';

/** Les contrats de ville, leurs feuilles de route et leurs fiches : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PageContrat = lazy(async () => ({
  default: (await import('#renderer/features/contrats/fiche/PageContrat.tsx')).PageContrat,
}));
export const PageProgrammation = lazy(async () => ({
  default: (await import('#renderer/features/contrats/programmation/PageProgrammation.tsx')).PageProgrammation,
}));
export const PageProjectionDeProgrammation = lazy(async () => ({
  default: (await import('#renderer/features/contrats/programmation/projection/PageProjectionDeProgrammation.tsx'))
    .PageProjectionDeProgrammation,
}));
export const PageContrats = lazy(async () => ({
  default: (await import('#renderer/features/contrats/PageContrats.tsx')).PageContrats,
}));
export const PageFicheAction = lazy(async () => ({
  default: (await import('#renderer/features/fiches-action/PageFicheAction.tsx')).PageFicheAction,
}));
export const PageDispositifs = lazy(async () => ({
  default: (await import('#renderer/features/dispositifs/PageDispositifs.tsx')).PageDispositifs,
}));
export const PageDiagnostic = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/diagnostic/PageDiagnostic.tsx')).PageDiagnostic,
}));
export const PageVersions = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/versions/PageVersions.tsx')).PageVersions,
}));
export const PageNavette = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/navette/PageNavette.tsx')).PageNavette,
}));
export const PageFeuilleDeRoute = lazy(async () => ({
  default: (await import('#renderer/features/feuilles-de-route/PageFeuilleDeRoute.tsx')).PageFeuilleDeRoute,
}));
