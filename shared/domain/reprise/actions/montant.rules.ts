import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireMontant } from '../lecture-nombre.rules.ts';

const INCONNU = /^(?:n\.?[cda]\.?|neant|sans objet|so|a (?:definir|preciser|confirmer|chiffrer)|en attente|\?+|x)$/u;
const MILLIERS = /^(?<nombre>[\d\s.,]+)\s?k ?(?:€|eur|euros?)?$/u;

/** Un montant d'un plan de financement, en euros : « 12 000 € », « 12 k€ » ; « à définir » n'est pas zéro. */
export function lireMontantDAction(cellule: Cellule): Lecture {
  const texte = nettoyerLigne(texteDe(cellule));
  const saisie = enTri(texte);
  if (INCONNU.test(saisie)) return { valeur: null };
  const milliers = MILLIERS.exec(saisie)?.groups?.['nombre'];
  if (milliers !== undefined) {
    const lu = lireMontant(milliers);
    return lu.valeur === null ? lu : { valeur: String(Math.round(Number(lu.valeur) * 100_000) / 100) };
  }
  const lu = lireMontant(cellule);
  if (lu.valeur === null || !lu.valeur.startsWith('-')) return lu;
  return {
    valeur: null,
    remarque: { gravite: 'refus', phrase: `« ${texte} » : un montant ne peut pas être négatif.`, propositions: [] },
  };
}

/** Un montant lu, en centimes. */
export const enCentimes = (valeur: string | null | undefined): number | null =>
  valeur == null ? null : Math.round(Number(valeur) * 100);
