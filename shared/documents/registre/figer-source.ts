import type { DocumentNeutre, Image } from '../blocs.ts';

/** Un fichier sorti : un document, ou des octets gardés ailleurs et nommés par leur empreinte. */
export type FichierSorti =
  | { readonly chemin: string; readonly document: DocumentNeutre }
  | { readonly chemin: string; readonly sha256: string };

/** L'arbre de ce qui est sorti, sans ses images : elles sont nommées par leur empreinte et gardées une seule fois. */
export interface SourceFigee {
  readonly texte: string;
  readonly images: readonly string[];
}

const FORMAT = 1;

const estUneImage = (valeur: unknown): valeur is Image =>
  typeof valeur === 'object' && valeur !== null && 'base64' in valeur && typeof valeur.base64 === 'string';

/**
 * Fige ce qui sort : le même arbre donne le même texte, donc la même empreinte.
 * @param nommer garde une image et rend l'empreinte de ses octets
 */
export function figerSource(fichiers: readonly FichierSorti[], nommer: (image: Image) => string): SourceFigee {
  const images = new Set<string>();
  const texte = JSON.stringify({ format: FORMAT, fichiers }, (_cle, valeur: unknown) => {
    if (!estUneImage(valeur)) return valeur;
    const { base64: _, ...image } = valeur;
    const sha256 = nommer(valeur);
    images.add(sha256);
    return { ...image, imageGardee: sha256 };
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
