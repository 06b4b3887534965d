import type { Image } from '#shared/documents/blocs.ts';

/** Une image venue de l'hôte, telle qu'une balise la montre ; la politique de sécurité ne permet que `data:` et `blob:`. */
export const adresseDeLImage = ({ format, base64 }: Pick<Image, 'format' | 'base64'>): string =>
  `data:image/${format === 'jpg' ? 'jpeg' : 'png'};base64,${base64}`;
