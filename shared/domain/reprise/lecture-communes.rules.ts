import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { lireCodeCommune, separerListe } from '../territoire/territoire.rules.ts';
import type { Lecture } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

/** Codes et listes de communes d'un tableau. */

/**
 * Un code Insee. À quatre chiffres, un tableur en a perdu le zéro : le code entier se propose, et la ligne l'attend ; un
 * arrondissement de Paris, Lyon ou Marseille donne la commune, et le dit.
 */
export function lireInsee(cellule: Cellule): Lecture {
  const texte = nettoyerLigne(texteDe(cellule));
  if (texte === '') return { valeur: null };
  const { code, avertissement } = lireCodeCommune(texte);
  if (avertissement === null) return { valeur: code };
  const propose = code !== null && /^\d{4}$/u.test(texte);
  return {
    valeur: propose ? null : code,
    remarque: {
      gravite: propose || code === null ? 'refus' : 'avis',
      phrase: avertissement,
      propositions: propose ? [{ libelle: code, texte: code }] : [],
    },
  };
}

/** Les communes d'une cellule, nommées ou par leur code, séparées par « , », « ; » ou un retour à la ligne. */
export const lireCommunes = (cellule: Cellule): readonly string[] => [
  ...new Set(separerListe(texteDe(cellule).replaceAll('\n', ';')).map(nettoyerLigne)),
];
