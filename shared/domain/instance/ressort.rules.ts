/** Départements d'une liste de communes, d'après leurs codes : trois signes outre-mer, deux ailleurs. */
export const departementsDesCommunes = (codes: readonly string[]): readonly string[] => [
  ...new Set(codes.map((code) => code.slice(0, code.startsWith('97') ? 3 : 2))),
];
