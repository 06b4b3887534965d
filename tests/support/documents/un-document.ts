import type { Bloc, DocumentNeutre } from '#shared/documents/blocs.ts';

/** Plus petit document neutre autour des blocs à essayer. */
export const unDocument = (blocs: readonly Bloc[], suite: Partial<DocumentNeutre> = {}): DocumentNeutre => ({
  titre: 'Procès-verbal d’essai',
  objet: 'Procès-verbal de séance',
  auteur: 'Préfecture du Haut-Rhin',
  nomDeFichier: 'essai.docx',
  enTete: { image: null, intitule: [], mentions: [], titreCourant: 'CDPE du Haut-Rhin – essai' },
  blocs,
  ...suite,
});

/** Un point rouge d’un pixel : la plus petite image qu’un service puisse fournir. */
export const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==';
