import { lazy } from 'react';

/** Les documents et leurs aperçus : chaque écran se charge quand on y va, le premier JavaScript ne porte que la coque. */
export const PageDocument = lazy(async () => ({
  default: (await import('#renderer/features/documents/PageDocument.tsx')).PageDocument,
}));
export const PageVersion = lazy(async () => ({
  default: (await import('#renderer/features/documents/rendu/PageVersion.tsx')).PageVersion,
}));
export const PageGalerie = lazy(async () => ({
  default: (await import('#renderer/features/documents/galerie/PageGalerie.tsx')).PageGalerie,
}));
export const PageProduits = lazy(async () => ({
  default: (await import('#renderer/features/documents/registre/PageProduits.tsx')).PageProduits,
}));
export const PageProduit = lazy(async () => ({
  default: (await import('#renderer/features/documents/registre/PageProduit.tsx')).PageProduit,
}));
export const PageDocumentInstance = lazy(async () => ({
  default: (await import('#renderer/features/documents/instance/PageDocumentInstance.tsx')).PageDocumentInstance,
}));
export const PageDocumentFeuille = lazy(async () => ({
  default: (await import('#renderer/features/documents/feuille/PageDocumentFeuille.tsx')).PageDocumentFeuille,
}));
export const PageBilan = lazy(async () => ({
  default: (await import('#renderer/features/documents/feuille/PageBilan.tsx')).PageBilan,
}));
export const PageReleveDeProgrammation = lazy(async () => ({
  default: (await import('#renderer/features/documents/programmation/PageReleveDeProgrammation.tsx'))
    .PageReleveDeProgrammation,
}));
export const PageDocumentDeConvention = lazy(async () => ({
  default: (await import('#renderer/features/documents/convention/PageDocumentDeConvention.tsx'))
    .PageDocumentDeConvention,
}));
export const PageBilanRegional = lazy(async () => ({
  default: (await import('#renderer/features/documents/region/PageBilanRegional.tsx')).PageBilanRegional,
}));
export const PageDocumentTerritoire = lazy(async () => ({
  default: (await import('#renderer/features/documents/territoire/PageDocumentTerritoire.tsx')).PageDocumentTerritoire,
}));
export const PageNote = lazy(async () => ({
  default: (await import('#renderer/features/documents/note/PageNote.tsx')).PageNote,
}));
