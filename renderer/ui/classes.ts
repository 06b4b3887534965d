/** Assemble des noms de classe ; ce qui est faux ou absent ne compte pas. */
export const classes = (...noms: readonly (string | false | null | undefined)[]): string =>
  noms.filter(Boolean).join(' ');
