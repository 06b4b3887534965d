import { aligner, memePlace } from './aligner.ts';
import { cle, enSaisie } from './cle.ts';
import type { Morceau } from './morceaux.ts';

const TIRET = /^\s*[-–—•*]\s+(?=\S)/u;

/** Une ligne telle que la saisie l’écrit : l’élément d’une liste commence par un tiret. */
const enLigne = (texte: string, liste: boolean): string => (liste ? `- ${texte.trim()}` : texte.trim());

/** Les lignes d’un texte relu ; une part soudée au paragraphe d’avant le prolonge. */
export function lignesRelues(morceaux: readonly Morceau[]): string[] {
  const lignes: string[] = [];
  for (const morceau of morceaux) {
    if (morceau.genre !== 'texte') continue;
    const [premiere = '', ...suite] = morceau.texte.split('\n');
    const derniere = lignes.at(-1);
    if (morceau.suite && derniere !== undefined) lignes[lignes.length - 1] = `${derniere} ${premiere.trim()}`;
    else lignes.push(enLigne(premiere, morceau.liste));
    lignes.push(...suite.map((ligne) => ligne.trim()));
  }
  return lignes.filter((ligne) => cle(ligne) !== '' && cle(ligne) !== '-');
}

/** Ce qui compte d’une ligne saisie : un tiret en vaut un autre. */
const cleDeLigne = (ligne: string): string => cle(ligne.replace(TIRET, '- '));

/**
 * Le texte saisi, corrigé d’après les lignes relues : ce qui n’a pas changé reste au caractère près, lignes vides
 * comprises ; le reste est pris du Word.
 * @returns le même texte s’il n’y a pas de correction ; `null` s’il ne reste rien.
 */
export function texteCorrige(saisi: string | null, relues: readonly string[]): string | null {
  const lignes = (saisi ?? '').split('\n');
  const pleines = lignes.flatMap((ligne, rang) => (cle(ligne) === '' ? [] : [{ ligne, rang }]));
  const [avant, apres] = [pleines.map(({ ligne }) => cleDeLigne(ligne)), relues.map(cleDeLigne)];
  if (avant.join('\n') === apres.join('\n')) return saisi;
  if (relues.length === 0) return null;
  const ecrites: string[] = [];
  for (const { avant: a, apres: b } of aligner(avant, apres, memePlace)) {
    if (b === null) continue;
    const source = a === null ? undefined : pleines[a];
    const precedente = a === null || a === 0 ? undefined : pleines[a - 1];
    // Les lignes vides de la saisie restent devant la ligne qu’elles écartaient.
    if (source !== undefined && precedente !== undefined && ecrites.length > 0)
      ecrites.push(...lignes.slice(precedente.rang + 1, source.rang));
    const meme = source !== undefined && avant[a ?? 0] === apres[b];
    ecrites.push(meme ? source.ligne : enSaisie(relues[b] ?? ''));
  }
  return ecrites.join('\n');
}

/** Une ligne saisie, corrigée : gardée au caractère près si elle n’a pas changé. */
export function ligneCorrigee(saisie: string | null, relue: string): string | null {
  if (cle(saisie ?? '') === cle(relue)) return saisie;
  const texte = enSaisie(relue).replace(/\s+/gu, ' ').trim();
  return texte === '' ? null : texte;
}

/** Comme `ligneCorrigee`, pour une valeur que le document met en tête de phrase : la capitale est de lui. */
export function ligneSansCapitale(saisie: string | null, relue: string): string | null {
  const tete = (saisie ?? '').charAt(0);
  const minuscule = tete !== '' && tete === tete.toLocaleLowerCase('fr') && tete !== tete.toLocaleUpperCase('fr');
  if (!minuscule || relue.charAt(0) !== tete.toLocaleUpperCase('fr')) return ligneCorrigee(saisie, relue);
  return ligneCorrigee(saisie, `${tete}${relue.slice(1)}`);
}
