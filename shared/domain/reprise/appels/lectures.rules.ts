import { enPhrase } from '#shared/text/capitale.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import { personnesSchema } from '../../appel/appel.schema.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';
import { lireNombre } from '../lecture-nombre.rules.ts';

const refuser = (phrase: string): Lecture => ({
  valeur: null,
  remarque: { gravite: 'refus', phrase, propositions: [] },
});

/** Une ligne de texte ; plus longue que ce que le fichier garde, elle se refuse à sa cellule. */
export const lireLigne =
  (auPlus: number) =>
  (cellule: Cellule): Lecture => {
    const ecrit = nettoyerLigne(texteDe(cellule));
    if (ecrit.length <= auPlus) return { valeur: ecrit || null };
    return refuser(`Ce texte compte ${ecrit.length} caractères, pour ${auPlus} au plus. Raccourcissez-le.`);
  };

/** Quatorze chiffres, blancs compris ; un tableur qui l'a pris pour un nombre le rend entier. */
export function lireSiret(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const chiffres = ecrit.replaceAll(/[\s.]/gu, '');
  return /^\d{14}$/u.test(chiffres)
    ? { valeur: chiffres }
    : refuser(`« ${ecrit.slice(0, 40)} » n’est pas un SIRET : il compte quatorze chiffres.`);
}

const HEURE = /(?<=\d)[T ]+\d{1,2}[:h]\d{2}.*$/u;

/** Le jour d'un dépôt en ligne, que l'export écrit avec son heure : « 2026-02-18 10:32:11 +0100 ». */
export const lireDepot = (cellule: Cellule): Lecture =>
  typeof cellule !== 'string' && 'date' in cellule
    ? lireDateDeCellule(cellule)
    : lireDateDeCellule(nettoyerLigne(texteDe(cellule)).replace(HEURE, ''));

/** Un nombre entier de personnes. */
export function lirePersonnes(cellule: Cellule): Lecture {
  const lu = lireNombre(cellule);
  if (lu.valeur === null) return lu;
  const ecrit = `« ${texteDe(cellule).trim().slice(0, 40)} »`;
  if (!/^\d+$/u.test(lu.valeur)) return refuser(`${ecrit} n’est pas un nombre entier de personnes.`);
  const admis = personnesSchema.safeParse(Number(lu.valeur));
  return admis.success ? lu : refuser(`${ecrit} : ${enPhrase(admis.error.issues[0]?.message ?? '')}`);
}

const VOLETS = [
  /(?:\b1\b|reperage)/u,
  /(?:\b2\b|\bremobilisation)/u,
  /(?:\b3\b|accompagnement)/u,
  /(?:\b4\b|coordination)/u,
] as const;
const AUTRE_VOLET = /\b[05-9]\b/u;

/** « 1, 2 et 4 », « Repérage ; coordination » : les numéros des volets, dans leur ordre. */
export function lireVolets(cellule: Cellule): Lecture {
  const ecrit = nettoyerLigne(texteDe(cellule));
  if (ecrit === '') return { valeur: null };
  const dits = VOLETS.flatMap((volet, rang) => (volet.test(enTri(ecrit)) ? [String(rang + 1)] : []));
  if (dits.length === 0)
    return refuser(`« ${ecrit.slice(0, 60)} » ne dit aucun volet. Écrivez leurs numéros : 1, 2, 4.`);
  const valeur = dits.join(',');
  if (!AUTRE_VOLET.test(ecrit)) return { valeur };
  const phrase = `« ${ecrit.slice(0, 60)} » : les volets vont de 1 à 4, un autre numéro n’est pas repris.`;
  return { valeur, remarque: { gravite: 'avis', phrase, propositions: [] } };
}
