import { lazy } from 'react';

/** Le fichier, ses réglages et l’aide : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PagePremiersPas = lazy(async () => ({
  default: (await import('#renderer/features/premiers-pas/PagePremiersPas.tsx')).PagePremiersPas,
}));
export const PageFichiers = lazy(async () => ({
  default: (await import('#renderer/features/fichier/PageFichiers.tsx')).PageFichiers,
}));
export const PageHistorique = lazy(async () => ({
  default: (await import('#renderer/features/historique/PageHistorique.tsx')).PageHistorique,
}));
export const PageSauvegarde = lazy(async () => ({
  default: (await import('#renderer/features/sauvegardes/PageSauvegarde.tsx')).PageSauvegarde,
}));
export const PageRestauration = lazy(async () => ({
  default: (await import('#renderer/features/sauvegardes/PageRestauration.tsx')).PageRestauration,
}));
export const PageReglages = lazy(async () => ({
  default: (await import('#renderer/features/reglages/PageReglages.tsx')).PageReglages,
}));
export const PagePassation = lazy(async () => ({
  default: (await import('#renderer/features/passation/PagePassation.tsx')).PagePassation,
}));
export const PageReprendreUnDossier = lazy(async () => ({
  default: (await import('#renderer/features/passation/dossier/PageReprendreUnDossier.tsx')).PageReprendreUnDossier,
}));
export const PageAide = lazy(async () => ({
  default: (await import('#renderer/features/aide/PageAide.tsx')).PageAide,
}));
export const PageComposants = lazy(async () => ({
  default: (await import('../composants/PageComposants.tsx')).PageComposants,
}));
export const PageRecherche = lazy(async () => ({
  default: (await import('#renderer/features/recherche/PageRecherche.tsx')).PageRecherche,
}));
