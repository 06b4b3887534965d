import { motsDe } from '#shared/domain/recherche/mots.rules.ts';

/**
 * Ce que l'index garde à côté du texte : des mots que personne ne tape (leur première lettre est d'usage privé), écrits à la
 * fin de chaque passage. Un filtre croise ainsi deux listes de l'index, au lieu de lire chaque réponse.
 */
const REPERE = '\uE000';
const TITRE = '\uE001';

/** Ce qui précède les repères d'un passage. */
export const AVANT_LES_REPERES = `\n${REPERE}`;

/** `genre` et `etat` : leurs codes ; `instance` : son identifiant ; `annee` ; un mot de `pilote` ou de `theme`. */
type Repere = 'genre' | 'etat' | 'instance' | 'annee' | 'pilote' | 'theme';
const LETTRES: Readonly<Record<Repere, string>> = {
  genre: 'g',
  etat: 'e',
  instance: 'i',
  annee: 'a',
  pilote: 'p',
  theme: 't',
};

/** Le mot de l'index qui dit ce repère. */
export const jeton = (repere: Repere, valeur: string): string =>
  `${REPERE}${LETTRES[repere]}${motsDe(valeur.replaceAll('_', '')).join('')}`;

/** Le mot de l'index qui dit qu'un titre porte ce mot. */
export const jetonDeTitre = (mot: string): string => `${TITRE}${mot}`;

/** Un passage a toujours au moins un repère : de quoi tout trouver, moins ce que l'on exclut. */
export const TOUT_PASSAGE = REPERE;

/** Le passage tel qu'il se lit : son titre, puis son texte. */
export function sansReperes(passage: string): { readonly titre: string; readonly corps: string } {
  const fin = passage.indexOf(AVANT_LES_REPERES);
  const lisible = fin === -1 ? passage : passage.slice(0, fin);
  const ligne = lisible.indexOf('\n');
  return ligne === -1
    ? { titre: lisible, corps: '' }
    : { titre: lisible.slice(0, ligne), corps: lisible.slice(ligne + 1) };
}
