import { dateCourte, MOIS } from '#shared/dates/format.ts';
import { lireDate } from '#shared/dates/lecture.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { dateCivile } from '../champs.ts';
import type { Lecture } from './cible.types.ts';
import { type Cellule, texteDe } from './classeur.schema.ts';

const SANS_ANNEE = /^(?:[a-z]+,? )?\d{1,2}(?:er)?(?:[/. -]\d{1,2}| [a-z]+\.?)$/u;
const MOIS_SEUL = /^(?<nom>[a-z]{3,9})\.?[ /-]*(?<annee>\d{4}|\d{2})$/u;

const refuser = (phrase: string, proposee: string | null = null): Lecture => ({
  valeur: null,
  remarque: {
    gravite: 'refus',
    phrase,
    propositions: proposee === null ? [] : [{ libelle: dateCourte(proposee), texte: dateCourte(proposee) }],
  },
});

const estUnMois = (nom: string) => MOIS.some((mois) => enTri(mois).startsWith(nom.slice(0, 4)));

/**
 * Une date d'un tableau, en `AAAA-MM-JJ` : celle que le fichier dit, « 12/01/26 », « 12 janvier 2026 ». Un mois sans jour,
 * un jour sans année se refusent : les deviner daterait de travers sans que rien ne le montre.
 */
export function lireDateDeCellule(cellule: Cellule): Lecture {
  if (typeof cellule !== 'string' && 'date' in cellule) {
    const date = dateCivile.safeParse(cellule.date);
    return date.success ? { valeur: date.data } : refuser(date.error.issues[0]?.message ?? 'Cette date n’existe pas.');
  }
  const texte = nettoyerLigne(texteDe(cellule));
  if (texte === '') return { valeur: null };
  const saisie = enTri(texte);
  const mois = MOIS_SEUL.exec(saisie)?.groups;
  if (mois !== undefined && estUnMois(mois['nom'] ?? ''))
    return refuser(`« ${texte} » dit un mois sans jour. Indiquez le jour, par exemple 12/03/2026.`);
  if (SANS_ANNEE.test(saisie)) return refuser(`« ${texte} » ne dit pas l’année. Exemple : 12/03/2026.`);
  // Toute date qui passe ici dit son année : le jour de référence ne sert pas.
  const lue = lireDate(saisie.replace(/ 0?0[:h]00(?::00)?$/u, ''), '2000-01-01');
  return lue.ok ? { valeur: lue.valeur } : refuser(lue.phrase, lue.proposition);
}
