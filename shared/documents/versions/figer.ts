import type { Bloc, DocumentNeutre } from '../blocs.ts';

/**
 * Un document figé : le projet tel qu'il est parti, et ce qui en change une fois approuvé. Le bloc-marque est nommé
 * par sa pièce, gardée dans le fichier : ses octets ne se répètent pas à chaque version.
 */
export interface DocumentFige {
  readonly format: 1;
  readonly projet: DocumentNeutre;
  /** Blocs de l'acte définitif : le nom d'un bloc du projet, ou le bloc entier s'il diffère. */
  readonly definitif: {
    readonly mentions: DocumentNeutre['enTete']['mentions'];
    readonly blocs: readonly (string | Bloc)[];
  };
  readonly blocMarque: string | null;
}

const sansImage = (document: DocumentNeutre): DocumentNeutre => ({
  ...document,
  enTete: { ...document.enTete, image: null },
});

/** Fige un projet et l'acte définitif qu'il deviendra : la mention « PROJET » tombera d'elle-même. */
export function figerDocument(
  projet: DocumentNeutre,
  definitif: DocumentNeutre,
  blocMarque: string | null,
): DocumentFige {
  const duProjet = new Map(projet.blocs.map((bloc) => [bloc.id, JSON.stringify(bloc)]));
  return {
    format: 1,
    projet: sansImage(projet),
    definitif: {
      mentions: definitif.enTete.mentions,
      blocs: definitif.blocs.map((bloc) => (duProjet.get(bloc.id) === JSON.stringify(bloc) ? bloc.id : bloc)),
    },
    blocMarque,
  };
}

/** Le document d'une version : le projet tel qu'il est parti, ou l'acte définitif. */
export function rouvrirDocument(
  { projet, definitif }: DocumentFige,
  approuve: boolean,
  image: DocumentNeutre['enTete']['image'],
): DocumentNeutre {
  const enTete = { ...projet.enTete, image };
  if (!approuve) return { ...projet, enTete };
  const parNom = new Map(projet.blocs.map((bloc) => [bloc.id, bloc]));
  return {
    ...projet,
    enTete: { ...enTete, mentions: definitif.mentions },
    blocs: definitif.blocs.flatMap((bloc) => (typeof bloc === 'string' ? (parNom.get(bloc) ?? []) : bloc)),
  };
}
