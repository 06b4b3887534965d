import { enPhrase } from '#shared/text/capitale.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { montantSchema } from '../../feuille-de-route/fiche.schema.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireMontant } from '../lecture-nombre.rules.ts';

const INCONNU = /^(?:n\.?[cda]\.?|neant|sans objet|so|a (?:definir|preciser|confirmer|chiffrer)|en attente|\?+|x)$/u;
const MILLIERS = /^(?<nombre>[\d\s.,]+)\s?k ?(?:€|eur|euros?)?$/u;

const LONG = 40;

/** Un montant lu, en centimes. */
export const enCentimes = (valeur: string | null | undefined): number | null =>
  valeur == null ? null : Math.round(Number(valeur) * 100);

function lireEnEuros(cellule: Cellule, saisie: string): Lecture {
  const milliers = MILLIERS.exec(saisie)?.groups?.['nombre'];
  if (milliers === undefined) return lireMontant(cellule);
  const lu = lireMontant(milliers);
  return lu.valeur === null ? lu : { valeur: String(Math.round(Number(lu.valeur) * 100_000) / 100) };
}

/**
 * Un montant d'un plan de financement, en euros : « 12 000 € », « 12 k€ » ; « à définir » n'est pas zéro. Ce que l'écran
 * refuserait se refuse à sa cellule.
 */
export function lireMontantDAction(cellule: Cellule): Lecture {
  const texte = nettoyerLigne(texteDe(cellule));
  const saisie = enTri(texte);
  if (INCONNU.test(saisie)) return { valeur: null };
  const lu = lireEnEuros(cellule, saisie);
  const admis = montantSchema.safeParse(enCentimes(lu.valeur));
  if (admis.success) return lu;
  const phrase = `« ${texte.slice(0, LONG)} » : ${enPhrase(admis.error.issues[0]?.message ?? '')}`;
  return { valeur: null, remarque: { gravite: 'refus', phrase, propositions: [] } };
}
