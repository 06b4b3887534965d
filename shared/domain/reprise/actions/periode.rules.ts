import { dernierJourDuMois } from './mois.rules.ts';
import { dateCourte, MOIS } from '#shared/dates/format.ts';
import { nettoyerLigne } from '#shared/text/nettoyage.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Lecture } from '../cible.types.ts';
import { type Cellule, texteDe } from '../classeur.schema.ts';
import { lireDateDeCellule } from '../lecture-date.rules.ts';

/** Le premier et le dernier jour, dates civiles. */
export interface Periode {
  readonly debut: string;
  readonly fin: string;
  /** Lue d'un mot vague (« début 2026 ») : cela se dit. */
  readonly vague: boolean;
}

/** Ce qui dit qu'il n'y a pas de date. */
export const SANS_DATE =
  /^(?:en continu|continu|permanente?|toute l.?annee|pluriannuel(?:le)?|(?:a|date a) (?:definir|preciser|determiner|confirmer)|n\.?[cd]\.?|sans objet|\?+)$/u;
const LONG = 60;

const rangDuMois = (nom: string): number =>
  nom.length < 3
    ? 0
    : MOIS.findIndex(
        (mois) => enTri(mois).startsWith(nom) || (nom.length > 3 && nom.startsWith(enTri(mois).slice(0, 4))),
      ) + 1;

const annee = (ecrite: string): number => (ecrite.length === 2 ? 2000 + Number(ecrite) : Number(ecrite));
const jour = (an: number, mois: number, quantieme: number): string =>
  `${an}-${String(mois).padStart(2, '0')}-${String(quantieme).padStart(2, '0')}`;

const mois = (an: number, premier: number, dernier: number, vague = false): Periode | null =>
  an < 2000 || an > 2199 || premier < 1 || dernier > 12
    ? null
    : { debut: jour(an, premier, 1), fin: jour(an, dernier, dernierJourDuMois(an, dernier)), vague };

type Lire = (groupes: Readonly<Record<string, string>>) => Periode | null;

/** Chaque façon d'écrire une période, et ses bornes ; les mois s'écrivent sans accents. */
const FORMES: readonly (readonly [RegExp, Lire])[] = [
  [/^(?:annee |en |courant )?(?<an>20\d{2})$/u, ({ an = '' }) => mois(annee(an), 1, 12, true)],
  [
    /^(?:(?:t|q)\s?(?<n>[1-4])|(?<m>[1-4])\s?(?:er|e|eme|nd)?\s?(?:trimestre|trim\.?|t)|trimestre\s(?<o>[1-4]))[\s/-]*(?:de |d.)?(?<an>20\d{2}|\d{2})$/u,
    ({ n, m, o, an = '' }) => {
      const rang = Number(n ?? m ?? o);
      return mois(annee(an), rang * 3 - 2, rang * 3);
    },
  ],
  [
    /^(?<an>20\d{2})[\s/-]*(?:t|q)(?<n>[1-4])$/u,
    ({ an = '', n = '' }) => mois(annee(an), Number(n) * 3 - 2, Number(n) * 3),
  ],
  [
    /^(?:s\s?(?<n>[12])|(?<m>[12])\s?(?:er|e|eme|nd)?\s?(?:semestre|sem\.?)|semestre\s(?<o>[12]))[\s/-]*(?:de |d.)?(?<an>20\d{2}|\d{2})$/u,
    ({ n, m, o, an = '' }) => {
      const rang = Number(n ?? m ?? o);
      return mois(annee(an), rang * 6 - 5, rang * 6);
    },
  ],
  [
    /^(?<vague>debut |fin |mi-? ?|courant )?(?<nom>[a-z]{3,9})\.?[\s/-]*(?<an>20\d{2}|\d{2})$/u,
    ({ vague, nom = '', an = '' }) => {
      if (vague === undefined && nom === 'rentree') return mois(annee(an), 9, 9, true);
      if (vague === undefined && nom === 'ete') return mois(annee(an), 7, 8, true);
      const rang = rangDuMois(nom);
      return rang === 0 ? null : mois(annee(an), rang, rang, vague !== undefined);
    },
  ],
  [/^(?<n>0?[1-9]|1[0-2])[/-](?<an>20\d{2})$/u, ({ n = '', an = '' }) => mois(annee(an), Number(n), Number(n))],
  [/^debut (?<an>20\d{2})$/u, ({ an = '' }) => mois(annee(an), 1, 3, true)],
  [/^fin (?<an>20\d{2})$/u, ({ an = '' }) => mois(annee(an), 10, 12, true)],
  [/^mi-? ?(?<an>20\d{2})$/u, ({ an = '' }) => mois(annee(an), 6, 6, true)],
];

const enSaisie = (texte: string): string =>
  enTri(texte)
    .replace(/^(?:des|depuis|a partir de|a compter de|jusqu.?(?:a|en|au)|avant|d.ici|pour) /u, '')
    .replaceAll('’', "'");

/** La période qu'écrit un texte : « T2 2026 », « mars 2026 », « 1er semestre 2026 », « 2026 » ; `null` si ce n'en est pas une. */
export function periodeDe(texte: string): Periode | null {
  if (texte.length > LONG) return null;
  const saisie = enSaisie(texte);
  for (const [forme, lire] of FORMES) {
    const lue = forme.exec(saisie)?.groups;
    const periode = lue === undefined ? null : lire(lue as Record<string, string>);
    if (periode !== null) return periode;
  }
  return null;
}

/**
 * La date d'une action, en `AAAA-MM-JJ` : un jour, ou une période dont on prend la borne. Un début au mois commence le
 * premier, une fin au trimestre finit le dernier jour ; ce que dit un mot vague se montre, une permanence ne date rien.
 */
export const lireBorne =
  (borne: 'debut' | 'fin') =>
  (cellule: Cellule): Lecture => {
    if (typeof cellule !== 'string' && 'date' in cellule) return lireDateDeCellule(cellule);
    const texte = nettoyerLigne(texteDe(cellule));
    if (texte === '') return { valeur: null };
    if (SANS_DATE.test(enTri(texte)))
      return {
        valeur: null,
        remarque: { gravite: 'avis', phrase: `« ${texte} » n’est pas une date : elle reste vide.`, propositions: [] },
      };
    const periode = periodeDe(texte);
    if (periode === null) return lireDateDeCellule(cellule);
    const valeur = periode[borne];
    return periode.vague
      ? {
          valeur,
          remarque: { gravite: 'avis', phrase: `« ${texte} » est lu ${dateCourte(valeur)}.`, propositions: [] },
        }
      : { valeur };
  };
