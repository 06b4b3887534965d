import type { Lien } from './paquet.ts';
import type { Xml } from './xml.ts';

const PREFIXE = 'lien-';

/** L’identifiant d’un lien dit son adresse : le même partout, sans compteur à tenir d’un paragraphe à l’autre. */
export const idDeLien = (adresse: string): string => `${PREFIXE}${Buffer.from(adresse).toString('base64url')}`;

/** Les liens qu’un corps de document cite, chacun une fois. */
export function liensCites({ texte }: Xml): readonly Lien[] {
  const ids = new Set([...texte.matchAll(/ r:id="lien-([\w-]*)"/gu)].flatMap(([, id]) => id ?? []));
  return [...ids].map((id) => ({
    id: `${PREFIXE}${id}`,
    type: 'hyperlink',
    cible: Buffer.from(id, 'base64url').toString(),
    externe: true,
  }));
}
