import { ajouterJours, composer, joursDuMois } from '#shared/dates/date-civile.ts';
import { enCle } from './mots.rules.ts';

/** Jours civils : `de` compris, `a` non compris. */
interface Couverte {
  readonly de: string;
  readonly a: string;
}

const MOIS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');
const ISO = /^(?<annee>[12]\d{3})(?:[-/.](?<mois>\d{1,2})(?:[-/.](?<jour>\d{1,2}))?)?$/u;
const FRANCAISE = /^(?:(?:(?<jour>\d{1,2})[-/.])?(?<mois>\d{1,2})[-/.])(?<annee>[12]\d{3})$/u;
const EN_LETTRES = /^(?:(?<jour>\d{1,2})(?:er)?)?(?<lettres>[a-z]+)(?<annee>[12]\d{3})$/u;

/** Du premier jour de ce qui est dit au premier jour de ce qui suit ; `null` : ce n'est pas un jour du calendrier. */
function couvrir(annee: number, mois: number | null, jour: number | null): Couverte | null {
  if (mois === null) return { de: composer(annee, 1, 1), a: composer(annee + 1, 1, 1) };
  if (mois < 1 || mois > 12) return null;
  if (jour === null) return { de: composer(annee, mois, 1), a: composer(annee, mois + 1, 1) };
  if (jour < 1 || jour > joursDuMois(annee, mois)) return null;
  const de = composer(annee, mois, jour);
  return { de, a: ajouterJours(de, 1) };
}

/** « 2026 », « 2026-06 », « 06/2026 », « juin 2026 », « 12/03/2026 », « 12 mars 2026 » : le temps que cela couvre. */
export function lirePeriode(tape: string): Couverte | null {
  const trouve = (ISO.exec(tape.trim()) ?? FRANCAISE.exec(tape.trim()))?.groups;
  if (trouve !== undefined) {
    const { annee, mois, jour } = trouve;
    return couvrir(Number(annee), mois === undefined ? null : Number(mois), jour === undefined ? null : Number(jour));
  }
  const dit = EN_LETTRES.exec(enCle(tape))?.groups;
  const lettres = dit?.['lettres'] ?? '';
  const mois = lettres.length < 3 ? -1 : MOIS.findIndex((nom) => nom.startsWith(lettres));
  if (dit === undefined || mois === -1) return null;
  return couvrir(Number(dit['annee']), mois + 1, dit['jour'] === undefined ? null : Number(dit['jour']));
}
