import type { DocumentNeutre } from '../blocs.ts';
import type { Message } from '../courriel/message.ts';

/** Une pièce d'un courriel : gardée avec lui, ou prise au fichier de travail et nommée par son empreinte. */
export type PieceSortie = { readonly nom: string; readonly mime: string } & (
  | { readonly base64: string }
  | { readonly sha256: string }
);

/** Un courriel tel qu'il a été préparé, de quoi l'écrire de nouveau octet pour octet. */
export interface CourrielSorti {
  readonly message: Pick<Message, 'objet' | 'texte' | 'cci'>;
  /** Ce qui sépare les parties. */
  readonly frontiere: string;
  readonly pieces: readonly PieceSortie[];
}

/** Un fichier sorti : un document, un courriel, des octets gardés avec lui, ou une pièce nommée par son empreinte. */
export type FichierSorti =
  | { readonly chemin: string; readonly document: DocumentNeutre }
  | { readonly chemin: string; readonly courriel: CourrielSorti }
  | { readonly chemin: string; readonly contenu: { readonly mime: string; readonly base64: string } }
  | { readonly chemin: string; readonly sha256: string };

/** L'arbre de ce qui est sorti, sans ses octets : ils sont nommés par leur empreinte et gardés une seule fois. */
export interface SourceFigee {
  readonly texte: string;
  readonly images: readonly string[];
}

const FORMAT = 1;

/** Des octets à garder une seule fois : une image d'un document, une pièce d'un courriel. */
interface Octets {
  readonly base64: string;
}

const sontDesOctets = (valeur: unknown): valeur is Octets =>
  typeof valeur === 'object' && valeur !== null && 'base64' in valeur && typeof valeur.base64 === 'string';

/**
 * Fige ce qui sort : le même arbre donne le même texte, donc la même empreinte.
 * @param nommer garde ces octets, s'il le faut, et rend leur empreinte
 */
export function figerSource(fichiers: readonly FichierSorti[], nommer: (octets: Octets) => string): SourceFigee {
  const images = new Set<string>();
  const texte = JSON.stringify({ format: FORMAT, fichiers }, (_cle, valeur: unknown) => {
    if (!sontDesOctets(valeur)) return valeur;
    const { base64: _, ...reste } = valeur;
    const sha256 = nommer(valeur);
    images.add(sha256);
    return { ...reste, imageGardee: sha256 };
  });
  return { texte, images: [...images] };
}

/**
 * Rouvre ce qui a été figé, à l'identique.
 * @param rendre les octets d'une image gardée, en base 64 ; `null` s'ils manquent : l'intitulé du service la remplace
 */
export function rouvrirSource(texte: string, rendre: (sha256: string) => string | null): readonly FichierSorti[] {
  const { fichiers } = JSON.parse(texte, (_cle, valeur: unknown) => {
    if (typeof valeur !== 'object' || valeur === null || !('imageGardee' in valeur)) return valeur;
    const { imageGardee, ...image } = valeur as { imageGardee: string };
    const base64 = rendre(imageGardee);
    return base64 === null ? null : { ...image, base64 };
  }) as { readonly fichiers: readonly FichierSorti[] };
  return fichiers;
}
