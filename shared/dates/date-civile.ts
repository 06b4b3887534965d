/**
 * Dates civiles `AAAA-MM-JJ`, en texte : jamais de fuseau ni d’heure. Le calcul passe par le temps
 * universel, où chaque jour dure 24 heures. La date du jour n’est jamais lue ici : elle se reçoit.
 */

const JOUR = 86_400_000;
/** Bornes entre lesquelles une année s'écrit en quatre chiffres et se calcule sans surprise. */
const [PREMIERE, DERNIERE] = [1000, 9999];

/** Les jours que chaque mois a toujours ; le 29 février se lit. */
const JOURS_SURS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** Lire le texte d'une date coûte dix fois son calcul : on n'y revient que si elle n'est pas ordinaire. */
function enMillisecondes(date: string): number {
  const { annee, mois, jour } = decomposer(date);
  const ordinaire = date.length === 10 && annee >= PREMIERE && jour >= 1 && jour <= (JOURS_SURS[mois - 1] ?? 0);
  return ordinaire ? Date.UTC(annee, mois - 1, jour) : Date.parse(`${date}T00:00:00Z`);
}

const deuxChiffres = (nombre: number): string => (nombre < 10 ? `0${nombre}` : String(nombre));

function enTexte(millisecondes: number): string {
  const date = new Date(millisecondes);
  const annee = date.getUTCFullYear();
  return annee >= PREMIERE && annee <= DERNIERE
    ? `${annee}-${deuxChiffres(date.getUTCMonth() + 1)}-${deuxChiffres(date.getUTCDate())}`
    : date.toISOString().slice(0, 10);
}

/** Un texte de la forme `AAAA-MM-JJ`, tapé en entier ; le jour peut encore ne pas exister. */
export const estDateCivile = (texte: string | null): texte is `${number}-${number}-${number}` =>
  texte !== null && /^\d{4}-\d{2}-\d{2}$/u.test(texte);

/** L’année d’une date civile. */
export const anneeCivile = (date: string): number => Number(date.slice(0, 4));

/** Le mois (1 à 12) compte tant de jours cette année-là. */
export const joursDuMois = (annee: number, mois: number): number => new Date(Date.UTC(annee, mois, 0)).getUTCDate();

const ZERO = '0'.charCodeAt(0);

/** Ces signes, lus en nombre, chiffre à chiffre : l'échéancier d'une région décompose cent mille dates. */
function nombreEn(date: string, de: number, a: number): number {
  let nombre = 0;
  for (let rang = de; rang < a; rang += 1) {
    const chiffre = date.charCodeAt(rang) - ZERO;
    if (!(chiffre >= 0 && chiffre <= 9)) return Number(date.slice(de, a));
    nombre = nombre * 10 + chiffre;
  }
  return nombre;
}

/** Année, mois (1 à 12) et jour d’une date civile. */
export function decomposer(date: string): { annee: number; mois: number; jour: number } {
  return { annee: nombreEn(date, 0, 4), mois: nombreEn(date, 5, 7), jour: nombreEn(date, 8, 10) };
}

/** Compose `AAAA-MM-JJ` ; un jour ou un mois de trop passe au mois ou à l’année qui suit. */
export const composer = (annee: number, mois: number, jour: number): string => enTexte(Date.UTC(annee, mois - 1, jour));

/** La date, tant de jours après ; avant, si le nombre est négatif. */
export const ajouterJours = (date: string, jours: number): string => enTexte(enMillisecondes(date) + jours * JOUR);

/** La date, tant de mois après : le même quantième, ou le dernier jour d’un mois plus court (31/08 + 6 mois = 28/02). */
export function ajouterMois(date: string, mois: number): string {
  const { annee, mois: duMois, jour } = decomposer(date);
  const premier = composer(annee, duMois + mois, 1);
  const { annee: a, mois: m } = decomposer(premier);
  return composer(a, m, Math.min(jour, joursDuMois(a, m)));
}

/** Jours qui séparent deux dates : négatif si la seconde précède la première. */
export const joursEntre = (de: string, a: string): number => (enMillisecondes(a) - enMillisecondes(de)) / JOUR;

/** 0 : dimanche, 1 : lundi … 6 : samedi. */
export const jourDeLaSemaine = (date: string): number => new Date(enMillisecondes(date)).getUTCDay();
