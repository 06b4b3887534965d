/** Un mot ou une phrase, la première lettre en capitale, accent compris ; le reste tel quel. */
export const enCapitale = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);
