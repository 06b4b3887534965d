import type { Bloc, DocumentNeutre, Partenaire } from '../blocs.ts';

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
  /** Logotypes des collectivités, par leur pièce ; absents : l'acte n'en portait pas. */
  readonly partenaires?: readonly { readonly pieceId: string; readonly texte: string }[];
}

const sansImage = (document: DocumentNeutre): DocumentNeutre => ({
  ...document,
  enTete: { ...document.enTete, image: null },
});

/** Fige un projet et l'acte définitif qu'il deviendra : la mention « PROJET » tombera d'elle-même. */
export function figerDocument(
  projet: DocumentNeutre,
  definitif: DocumentNeutre,
  { blocMarque, partenaires }: Pick<DocumentFige, 'blocMarque' | 'partenaires'>,
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
    // Sans logotype, rien n’en est écrit : les versions d’avant gardent leur empreinte.
    ...(partenaires === undefined || partenaires.length === 0 ? {} : { partenaires }),
  };
}

/** Le document d'une version : le projet tel qu'il est parti, ou l'acte définitif. */
export function rouvrirDocument(
  { projet, definitif }: DocumentFige,
  approuve: boolean,
  { image, partenaires }: { image: DocumentNeutre['enTete']['image']; partenaires: readonly Partenaire[] },
): DocumentNeutre {
  const enTete = { ...projet.enTete, image, ...(partenaires.length === 0 ? {} : { partenaires }) };
  if (!approuve) return { ...projet, enTete };
  const parNom = new Map(projet.blocs.map((bloc) => [bloc.id, bloc]));
  return {
    ...projet,
    enTete: { ...enTete, mentions: definitif.mentions },
    blocs: definitif.blocs.flatMap((bloc) => (typeof bloc === 'string' ? (parNom.get(bloc) ?? []) : bloc)),
  };
}
