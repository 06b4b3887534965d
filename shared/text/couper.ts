/** Le début d'un texte, `longueur` unités UTF-16 au plus ; un signe qui en prend deux ne se coupe pas. */
export function couper(texte: string, longueur: number): string {
  const debut = texte.slice(0, longueur);
  return debut.isWellFormed() ? debut : debut.slice(0, -1);
}
