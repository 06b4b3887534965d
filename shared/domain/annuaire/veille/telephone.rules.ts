import { lireTelephone } from '../coordonnees.rules.ts';
import type { ARevoir } from './a-revoir.schema.ts';
import { citer } from './lettres.rules.ts';

/** Un numéro français entier, seul ou suivi d'un poste, d'un autre numéro, d'une précision. */
const ENTIER = /(?<!\d)(?:0|\+33[\s.]?(?:\(0\))?[\s.]?)[1-9](?:[\s.\u00A0\u202F-]*\d{2}){4}(?!\d)/u;

const rendre = (phrase: string, valeur: string | null = null): ARevoir => ({
  sorte: 'telephone',
  phrase,
  geste: valeur === null ? null : { champ: 'telephone', valeur },
  autre: null,
});

/**
 * Un téléphone que personne ne pourrait composer (A1) : pas un numéro, pas ses dix chiffres, ou sans le premier zéro, qu'un
 * tableur perd. Un numéro court ou étranger ne dit rien.
 */
export function telephoneDouteux(telephone: string): ARevoir | null {
  const chiffres = telephone.replace(/\D/gu, '');
  const nu = /^[\d\s.()/;,+-]*$/u.test(telephone);
  if (ENTIER.test(telephone) || (nu && /^\d{2,5}$/u.test(chiffres))) return null;
  if (nu && /^[1-9]\d{8}$/u.test(chiffres))
    return rendre(`Il manque le premier zéro de ${citer(telephone)}.`, lireTelephone(`0${chiffres}`).valeur);
  if (nu && /^0[1-9]/u.test(chiffres) && chiffres.length !== 10)
    return rendre(`${citer(telephone)} n’a pas dix chiffres.`);
  return chiffres.length < 6 ? rendre(`${citer(telephone)} n’est pas un numéro.`) : null;
}
