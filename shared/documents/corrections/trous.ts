import { cle } from './cle.ts';

/** Une phrase composée plus longue que cela n’en est pas une. */
const LONGUEUR_MAX = 6000;

const echapper = (texte: string): string => texte.replace(/[.*+?^${}()|[\]\\/-]/gu, '\\$&');

/** Les rangs où chaque valeur se lit dans la phrase, l’une après l’autre ; `null` si l’une manque. */
function situer(phrase: string, valeurs: readonly string[]): { debut: number; fin: number }[] | null {
  const basse = phrase.toLocaleLowerCase('fr');
  let apres = 0;
  const places: { debut: number; fin: number }[] = [];
  for (const valeur of valeurs) {
    const debut = valeur === '' ? -1 : basse.indexOf(valeur.toLocaleLowerCase('fr'), apres);
    if (debut === -1 || basse.length !== phrase.length) return null;
    apres = debut + valeur.length;
    places.push({ debut, fin: apres });
  }
  return places;
}

/**
 * Relit les valeurs saisies dans une phrase que l’application compose autour d’elles : « Convocation signée du seul
 * représentant de l’État : <motif>. »
 * @param attendue La phrase telle que l’application l’écrit aujourd’hui.
 * @param valeurs Les valeurs saisies, telles que la phrase les porte, dans l’ordre.
 * @returns les valeurs lues ; `null` si ce qui les entoure a changé lui aussi.
 */
export function lireTrous(attendue: string, valeurs: readonly string[], lue: string): string[] | null {
  if (lue.length > LONGUEUR_MAX || attendue.length > LONGUEUR_MAX) return null;
  const phrase = cle(attendue);
  const places = situer(phrase, valeurs.map(cle));
  if (places === null || places.length === 0) return null;
  let motif = '^';
  let ici = 0;
  for (const { debut, fin } of places) {
    motif += `${echapper(phrase.slice(ici, debut))}(.*?)`;
    ici = fin;
  }
  const lu = new RegExp(`${motif}${echapper(phrase.slice(ici))}$`, 'isv').exec(cle(lue));
  return lu === null ? null : lu.slice(1).map((valeur) => valeur.trim());
}
