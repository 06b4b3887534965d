/** Un mot ou une phrase, la première lettre en capitale, accent compris ; le reste tel quel. */
export const enCapitale = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

/** Une phrase qui en continue une autre : « Ce montant… » y devient « ce montant… ». */
export const enSuite = (phrase: string): string => phrase.charAt(0).toLocaleLowerCase('fr') + phrase.slice(1);
