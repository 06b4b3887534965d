/** Le guillemet qui ferme, s'il est bien suivi d'un séparateur ou d'une fin de ligne ; −1 : ce n'en était pas un. */
function fermeture(texte: string, debut: number, separateur: string): number {
  for (let i = debut; i < texte.length; i += 1) {
    if (texte[i] !== '"') continue;
    if (texte[i + 1] === '"') i += 1;
    else {
      const suite = texte[i + 1];
      return suite === undefined || suite === separateur || suite === '\n' ? i : -1;
    }
  }
  return -1;
}

/** Coupe comme Excel écrit : une cellule qui contient un retour, une tabulation ou un guillemet est entre guillemets. */
export function couperEnCellules(texte: string, separateur: string): readonly (readonly string[])[] {
  const lignes: string[][] = [[]];
  let i = 0;
  while (i <= texte.length) {
    const fin = texte[i] === '"' ? fermeture(texte, i + 1, separateur) : -1;
    let cellule: string;
    if (fin === -1) {
      const debut = i;
      while (i < texte.length && texte[i] !== separateur && texte[i] !== '\n') i += 1;
      cellule = texte.slice(debut, i);
    } else {
      cellule = texte.slice(i + 1, fin).replaceAll('""', '"');
      i = fin + 1;
    }
    lignes.at(-1)?.push(cellule.replaceAll('\u00A0', ' ').trim());
    if (texte[i] === '\n') lignes.push([]);
    i += 1;
  }
  return lignes;
}
