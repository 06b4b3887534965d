import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { lireCourriel, lireTelephone } from '../annuaire/coordonnees.rules.ts';
import { lireCivilite } from '../annuaire/nom-propre.rules.ts';
import { accentDansLAdresse } from '../annuaire/veille/adresse.rules.ts';
import type { Lecture } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

/** Civilité, courriel et téléphone d'une personne, lus d'une cellule. */

const COMPLETE = /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/u;

const SANS_ADRESSE =
  /^(?:neant|aucun(?:e|e? adresse)?|sans(?: adresse)?|pas d.{0,20}|non|n\.? ?[acd]\.?|inconnue?|[x?]+)$/u;
const LAISSER_VIDE = { libelle: 'Laisser vide', texte: '' };

/** « prenom.nom(at)exemple,fr » : l'adresse que l'on a voulu écrire, si elle se devine. */
function adresseReparee(texte: string): string | null {
  if (texte.length > 254) return null;
  const essai = texte
    .toLowerCase()
    .replace(/\s*(?:\(at\)|\[at\]|\(a\)| at | arobase )\s*/u, '@')
    .replace(/\s*@\s*/u, '@')
    .replace(/(?<=@.*)(?:,|\s*\.\s*)/gu, '.')
    .replace(/\.+(?=$)/u, '');
  return COMPLETE.test(essai) && essai !== texte.toLowerCase() ? essai : null;
}

/**
 * Une adresse de courriel. Un accent s'accepte, avec l'adresse sans accent en proposition (A1) ; une adresse incomplète se
 * refuse, avec un exemple.
 */
export function lireCourrielDe(cellule: Cellule): Lecture {
  const texte = nettoyerLigne(texteDe(cellule));
  const { valeur, faute } = lireCourriel(texte);
  if (valeur === null || SANS_ADRESSE.test(enTri(valeur))) return { valeur: null };
  if (!COMPLETE.test(valeur)) {
    const reparee = adresseReparee(texte);
    const propositions = [...(reparee === null ? [] : [{ libelle: reparee, texte: reparee }]), LAISSER_VIDE];
    const phrase = 'Cette adresse n’est pas complète. Exemple : prenom.nom@exemple.fr';
    return { valeur: null, remarque: { gravite: 'refus', phrase, propositions } };
  }
  const accent = accentDansLAdresse(valeur);
  const phrase = accent?.phrase ?? faute;
  if (phrase === null) return { valeur };
  const simple = accent?.geste?.valeur;
  const propositions = simple === undefined ? [] : [{ libelle: simple, texte: simple }];
  return { valeur, remarque: { gravite: 'avis', phrase, propositions } };
}

/** Un téléphone ; celui qu'un tableur a pris pour un nombre retrouve son zéro, ou son indicatif, et le dit. */
export function lireTelephoneDe(cellule: Cellule): Lecture {
  const texte = nettoyerLigne(texteDe(cellule)).replace(/^33(?=[1-9]\d{8}$)/u, '+33');
  const { valeur, faute } = lireTelephone(texte);
  return faute === null ? { valeur } : { valeur, remarque: { gravite: 'avis', phrase: faute, propositions: [] } };
}

/** « Madame », « M. », « F », « H » ; un autre titre se laisse, et se dit. */
export function lireCiviliteDe(cellule: Cellule): Lecture {
  const texte = nettoyerLigne(texteDe(cellule));
  const lue = lireCivilite(texte) ?? (/^(?:h|homme|masculin)$/iu.test(texte) ? 'M.' : null);
  if (lue !== null) return { valeur: lue };
  if (/^(?:f|femme|feminin|féminin|mmes)$/iu.test(texte)) return { valeur: 'Mme' };
  const phrase = `« ${texte} » n’est pas une civilité : elle se laisse. Écrivez « Mme » ou « M. ».`;
  return { valeur: null, remarque: { gravite: 'avis', phrase, propositions: [] } };
}
