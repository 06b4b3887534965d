import { type Montants, partDe, type Partage, SANS_ARGENT } from './argent.rules.ts';
import type { Origine } from './fiche.schema.ts';

/** Des lignes de financement déjà additionnées ; montants en centimes, `null` : nulle ligne ne le dit. */
export interface Somme extends Montants {
  readonly origine: Origine;
  readonly pluriannuel: boolean;
  readonly retenu: number;
  readonly lignes: number;
}

/** Ce que vaut un groupe : ses montants, ce qui en est retenu selon l'origine, et de combien de lignes. */
export interface Total extends Montants {
  readonly partage: Partage;
  readonly retenu: number;
  readonly lignes: number;
}

const plus = (un: number | null, autre: number | null): number | null =>
  un === null ? autre : autre === null ? un : un + autre;

const VIDE: Total = { demande: null, accorde: null, paye: null, partage: SANS_ARGENT, retenu: 0, lignes: 0 };

/** Additionne des sommes ; ce que nulle ligne ne dit reste inconnu, et ne vaut pas zéro. */
export const additionner = (sommes: readonly Somme[]): Total =>
  sommes.reduce<Total>((total, somme) => {
    const part = partDe(somme.origine);
    return {
      demande: plus(total.demande, somme.demande),
      accorde: plus(total.accorde, somme.accorde),
      paye: plus(total.paye, somme.paye),
      partage: { ...total.partage, [part]: total.partage[part] + somme.retenu },
      retenu: total.retenu + somme.retenu,
      lignes: total.lignes + somme.lignes,
    };
  }, VIDE);

/** Range des sommes par groupe ; le total de tout est toujours celui des groupes, quelle que soit la façon de ranger. */
export const grouperSommes = <S extends Somme>(
  sommes: readonly S[],
  cle: (somme: S) => string,
): ReadonlyMap<string, Total> =>
  new Map([...Map.groupBy(sommes, cle)].map(([groupe, siennes]) => [groupe, additionner(siennes)]));

/** Crédits spécifiques, et ce qu'en portent des conventions pluriannuelles, en centimes (R-104 ; circulaire du 31/08/2023). */
export function pluriannuelDe(sommes: readonly Somme[]): { readonly porte: number; readonly total: number } {
  const specifiques = sommes.filter(({ origine }) => origine === 'p147');
  const valoir = (liste: readonly Somme[]) => liste.reduce((total, { retenu }) => total + retenu, 0);
  return { porte: valoir(specifiques.filter(({ pluriannuel }) => pluriannuel)), total: valoir(specifiques) };
}
