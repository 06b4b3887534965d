/** Nombre de lettres à changer, ajouter ou ôter pour passer d'un mot à l'autre (Levenshtein). */
function distance(un: string, autre: string): number {
  let rang = Array.from({ length: autre.length + 1 }, (_, n) => n);
  for (const [i, lettre] of [...un].entries()) {
    const suivant = [i + 1];
    for (const [j, l] of [...autre].entries())
      suivant.push(Math.min((rang[j + 1] ?? 0) + 1, (suivant[j] ?? 0) + 1, (rang[j] ?? 0) + (lettre === l ? 0 : 1)));
    rang = suivant;
  }
  return rang.at(-1) ?? 0;
}

/** Le mot connu le plus proche de celui-ci, s'il l'est assez pour être une faute de frappe ; sinon `null`. */
export function plusProche(mot: string, connus: readonly string[]): string | null {
  let meilleur: string | null = null;
  let moindre = Math.max(2, Math.floor(mot.length / 3)) + 1;
  for (const connu of connus) {
    const ecart = distance(mot, connu);
    if (ecart < moindre) [meilleur, moindre] = [connu, ecart];
  }
  return meilleur;
}
