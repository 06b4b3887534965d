import { citer } from './lire-requete.rules.ts';
import { decouper, operateurDe } from './morceaux.rules.ts';
import { enCle } from './mots.rules.ts';
import type { Operateur } from './operateurs.data.ts';

const memes = (texte: string, operateur: Operateur, valeur: string) =>
  decouper(texte).filter(
    ({ nom, valeur: tapee }) => nom !== null && operateurDe(nom) === operateur && enCle(tapee) === enCle(valeur),
  );

/** Cette recherche dit-elle déjà cet opérateur, avec cette valeur ? */
export const dit = (texte: string, operateur: Operateur, valeur: string): boolean =>
  memes(texte, operateur, valeur).length > 0;

/** La recherche, avec cet opérateur de plus ; ou sans lui, si elle l'avait : c'est une facette que l'on prend ou que l'on rend. */
export function basculer(texte: string, operateur: Operateur, valeur: string): string {
  const presents = memes(texte, operateur, valeur);
  if (presents.length === 0) return `${texte.trim()} ${operateur}:${citer(valeur)}`.trim();
  let reste = texte;
  for (const { debut, fin } of presents.toReversed()) reste = `${reste.slice(0, debut)} ${reste.slice(fin)}`;
  return reste.replace(/\s+/gu, ' ').trim();
}
