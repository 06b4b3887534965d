import { lazy } from 'react';

/** L’accueil, les instances et leurs réunions : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PageSemaine = lazy(async () => ({
  default: (await import('#renderer/features/semaine/PageSemaine.tsx')).PageSemaine,
}));
export const PageDepartement = lazy(async () => ({
  default: (await import('#renderer/features/departement/PageDepartement.tsx')).PageDepartement,
}));
export const PageRegionPilotee = lazy(async () => ({
  default: (await import('#renderer/features/departement/region/PageRegionPilotee.tsx')).PageRegionPilotee,
}));
export const PageInstances = lazy(async () => ({
  default: (await import('#renderer/features/instances/PageInstances.tsx')).PageInstances,
}));
export const PageInstance = lazy(async () => ({
  default: (await import('#renderer/features/instances/PageInstance.tsx')).PageInstance,
}));
export const PageCalendrier = lazy(async () => ({
  default: (await import('#renderer/features/calendrier/PageCalendrier.tsx')).PageCalendrier,
}));
export const PageReunions = lazy(async () => ({
  default: (await import('#renderer/features/reunions/PageReunions.tsx')).PageReunions,
}));
export const PageReunion = lazy(async () => ({
  default: (await import('#renderer/features/reunions/PageReunion.tsx')).PageReunion,
}));
export const PageSeance = lazy(async () => ({
  default: (await import('#renderer/features/seance/PageSeance.tsx')).PageSeance,
}));
export const PageProjection = lazy(async () => ({
  default: (await import('#renderer/features/seance/projection/PageProjection.tsx')).PageProjection,
}));
export const PageCorrections = lazy(async () => ({
  default: (await import('#renderer/features/corrections/PageCorrections.tsx')).PageCorrections,
}));
export const PageDecisions = lazy(async () => ({
  default: (await import('#renderer/features/decisions/PageDecisions.tsx')).PageDecisions,
}));
