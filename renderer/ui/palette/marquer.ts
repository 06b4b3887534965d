import { enTri } from '#shared/text/tri.ts';

export interface Morceau {
  readonly texte: string;
  readonly marque: boolean;
}

/** Forme cherchable du texte, et de quel caractère vient chacune de ses lettres. */
function plier(texte: string): { readonly plie: string; readonly origine: readonly number[] } {
  let plie = '';
  const origine: number[] = [];
  let place = 0;
  for (const caractere of texte) {
    const forme = /\s/u.test(caractere) ? ' ' : enTri(caractere);
    for (let n = 0; n < forme.length; n += 1) origine.push(place);
    plie += forme;
    place += caractere.length;
  }
  return { plie, origine };
}

/** Découpe un texte selon ce qui a été cherché, accents et casse ignorés. Une lettre seule ne marque rien. */
export function marquer(texte: string, cherche: string): readonly Morceau[] {
  const { plie, origine } = plier(texte);
  const marques = new Set<number>();
  for (const mot of enTri(cherche).split(' ')) {
    if (mot.length < 2) continue;
    for (let trouve = plie.indexOf(mot); trouve !== -1; trouve = plie.indexOf(mot, trouve + mot.length))
      for (let n = trouve; n < trouve + mot.length; n += 1) marques.add(origine[n] ?? -1);
  }
  const morceaux: Morceau[] = [];
  let place = 0;
  for (const caractere of texte) {
    const marque = marques.has(place);
    const dernier = morceaux.at(-1);
    if (dernier?.marque === marque) morceaux[morceaux.length - 1] = { texte: dernier.texte + caractere, marque };
    else morceaux.push({ texte: caractere, marque });
    place += caractere.length;
  }
  return morceaux;
}
