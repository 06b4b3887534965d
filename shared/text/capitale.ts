/** Un mot ou une phrase, la première lettre en capitale, accent compris ; le reste tel quel. */
export const enCapitale = (texte: string): string => texte.charAt(0).toLocaleUpperCase('fr') + texte.slice(1);

/** Une phrase qui en continue une autre : « Ce montant… » y devient « ce montant… » ; un sigle (« QPV », « O2R ») garde ses capitales. */
export const enPhrase = (texte: string): string =>
  texte.replace(/^\p{Lu}(?![\p{Lu}\d])/u, (lettre) => lettre.toLocaleLowerCase('fr'));
