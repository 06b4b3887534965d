import { gunzipSync, gzipSync } from 'node:zlib';

/** Un texte comprimé : l'arbre d'un document tient alors en quelques kilo-octets. */
export const comprimer = (texte: string): Buffer => gzipSync(texte);

/** Le texte d'un contenu comprimé ici. @throws si les octets n'en sont pas */
export const decomprimer = (octets: Uint8Array): string => gunzipSync(octets).toString('utf8');
