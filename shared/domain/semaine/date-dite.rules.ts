import {
  ajouterJours,
  ajouterMois,
  composer,
  decomposer,
  jourDeLaSemaine,
  joursDuMois,
} from '#shared/dates/date-civile.ts';
import { JOURS, MOIS } from '#shared/dates/format.ts';
import { lireDate } from '#shared/dates/lecture.ts';
import { enTri } from '#shared/text/tri.ts';
import { finDeSemaine } from './jours-de-la-semaine.rules.ts';

const NOMBRES = ['un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const NOMBRE = `\\d{1,3}|une|${NOMBRES.join('|')}`;
const NOM_DE_MOIS = MOIS.map(enTri).join('|');
const NOM_DE_JOUR = JOURS.join('|');

/** Combien, en chiffres ou en lettres. */
const enNombre = (mot: string): number =>
  mot === 'une' ? 1 : NOMBRES.includes(mot) ? NOMBRES.indexOf(mot) + 1 : Number(mot);

/** Le prochain jour de ce nom, jamais celui où l'on est. */
function prochain(nom: string, jour: string): string {
  const ecart = (JOURS.findIndex((un) => un === nom) - jourDeLaSemaine(jour) + 7) % 7;
  return ajouterJours(jour, ecart === 0 ? 7 : ecart);
}

const lundiSuivant = (jour: string): string => ajouterJours(finDeSemaine(jour), 1);

/** « Le 12 » : le 12 de ce mois s'il n'est pas passé, sinon celui d'après ; un mois qui n'a pas ce jour est sauté. */
function quantieme(numero: number, jour: string): string | null {
  const { annee, mois, jour: ici } = decomposer(jour);
  for (let plus = numero >= ici ? 0 : 1; plus < 13; plus += 1) {
    const premier = ajouterMois(composer(annee, mois, 1), plus);
    const lu = decomposer(premier);
    if (numero <= joursDuMois(lu.annee, lu.mois)) return composer(lu.annee, lu.mois, numero);
  }
  return null;
}

/** Une date entière, lue par la lecture commune ; sans année, elle n'est jamais passée. */
function entiere(texte: string, jour: string): string | null {
  const lue = lireDate(texte, jour);
  if (!lue.ok) return null;
  if (/\d{4}|\/\d{1,2}\/\d{2}/u.test(texte) || lue.valeur >= jour) return lue.valeur;
  return ajouterMois(lue.valeur, 12);
}

type Regle = readonly [motif: RegExp, lire: (trouve: RegExpExecArray, jour: string) => string | null];
const mot = (source: string): RegExp => new RegExp(`(?<![\\p{L}\\d/])(?:${source})(?![\\p{L}\\d/])`, 'gu');

/** La plus précise d'abord : ce qu'elle a lu ne se relit pas. */
const REGLES: readonly Regle[] = [
  // « 2/3 » seul est une part, non un jour : sans année, à un chiffre de chaque côté, il faut que « le » ou le jour l'annonce.
  [
    mot(`\\d{1,2}/\\d{1,2}/(?:\\d{4}|\\d{2})|\\d{1,2}/\\d{2}|\\d{2}/\\d|(?<=(?<!\\p{L})(?:le|${NOM_DE_JOUR}) )\\d/\\d`),
    ([tout], jour) => entiere(tout, jour),
  ],
  [
    mot(`(?:(?:${NOM_DE_JOUR}) )?(?:le )?\\d{1,2}(?:er)? (?:${NOM_DE_MOIS})(?: \\d{4})?`),
    ([tout], jour) => entiere(tout.replace(/(?<=^|\s)le /u, ''), jour),
  ],
  [
    mot(`(?<nom>${NOM_DE_JOUR}) (?<jour>\\d{1,2})(?! ?h)`),
    ({ groups }, jour) => {
      const le = quantieme(Number(groups?.['jour']), jour);
      return le !== null && JOURS[jourDeLaSemaine(le)] === groups?.['nom'] ? le : null;
    },
  ],
  [mot('apres-demain'), (_, jour) => ajouterJours(jour, 2)],
  [mot('demain'), (_, jour) => ajouterJours(jour, 1)],
  [mot('aujourd.?hui|ce soir|ce matin|cet apres-midi'), (_, jour) => jour],
  [mot(`dans (?<n>${NOMBRE}) jours?`), ({ groups }, jour) => ajouterJours(jour, enNombre(groups?.['n'] ?? ''))],
  [mot(`dans (?<n>${NOMBRE}) semaines?`), ({ groups }, jour) => ajouterJours(jour, 7 * enNombre(groups?.['n'] ?? ''))],
  [mot(`dans (?<n>${NOMBRE}) mois`), ({ groups }, jour) => ajouterMois(jour, enNombre(groups?.['n'] ?? ''))],
  [mot('dans (?:une )?quinzaine(?: de jours)?'), (_, jour) => ajouterJours(jour, 15)],
  [
    mot('(?:a la )?fin (?:du|de ce) mois'),
    (_, jour) =>
      composer(
        decomposer(jour).annee,
        decomposer(jour).mois,
        joursDuMois(decomposer(jour).annee, decomposer(jour).mois),
      ),
  ],
  [
    mot('(?:a la )?fin de (?:la|cette) semaine'),
    (_, jour) => (jourDeLaSemaine(jour) % 6 === 0 ? jour : ajouterJours(finDeSemaine(jour), -2)),
  ],
  [
    mot(`(?<nom>${NOM_DE_JOUR}) (?:prochain|(?:(?:de )?la )?semaine prochaine)`),
    ({ groups }, jour) => prochainDApres(groups?.['nom'] ?? '', jour),
  ],
  [mot('la semaine prochaine|semaine prochaine'), (_, jour) => lundiSuivant(jour)],
  [mot('le mois prochain|mois prochain'), (_, jour) => ajouterMois(`${jour.slice(0, 8)}01`, 1)],
  [mot(`(?<nom>${NOM_DE_JOUR}) en huit`), ({ groups }, jour) => ajouterJours(prochain(groups?.['nom'] ?? '', jour), 7)],
  [mot(`(?:ce |d.ici |avant )?(?<nom>${NOM_DE_JOUR})`), ({ groups }, jour) => prochain(groups?.['nom'] ?? '', jour)],
  [
    mot(
      '(?:pour |avant |d.ici )?le (?<jour>\\d{1,2})(?:er)?(?! ?(?:h|%|\\u20ac|euros?|membres?|personnes?|fiches?|points?))',
    ),
    ({ groups }, jour) => quantieme(Number(groups?.['jour']), jour),
  ],
];

/** « Vendredi prochain » : celui de la semaine qui vient, non celui de cette semaine. */
function prochainDApres(nom: string, jour: string): string {
  const le = prochain(nom, jour);
  return le <= finDeSemaine(jour) ? ajouterJours(le, 7) : le;
}

/** Une date dite dans une phrase, et les mots qui la disent. */
export interface DateDite {
  readonly le: string;
  readonly mots: string;
}

/**
 * Comprend la date qu'une note rapide dit en passant : « vendredi », « demain », « le 12 », « 12/03/2026 », « dans 3 jours »,
 * « fin du mois », « semaine prochaine ». Un jour qui n'existe pas, ou deux dates différentes, ne donnent rien : on ne
 * devine pas. Une date sans année n'est jamais passée.
 * @param jour date civile d'où l'on compte
 */
export function dateDite(texte: string, jour: string): DateDite | null {
  let reste = enTri(texte).replaceAll('’', "'");
  const lues: DateDite[] = [];
  for (const [motif, lire] of REGLES) {
    for (const trouve of reste.matchAll(motif)) {
      const le = lire(trouve, jour);
      if (le === null) return null;
      lues.push({ le, mots: trouve[0] });
    }
    reste = reste.replace(motif, (trouve) => ' '.repeat(trouve.length));
  }
  const [premiere] = lues;
  return premiere !== undefined && lues.every(({ le }) => le === premiere.le) ? premiere : null;
}
