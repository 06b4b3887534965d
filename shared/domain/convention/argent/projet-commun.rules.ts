import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';

/** Un montant d'une année, en centimes. */
export interface MontantAnnuel {
  readonly annee: number;
  readonly montant: number;
}

/** Un organisme d'un projet porté en commun ; centimes. */
export interface MembreDuProjet {
  readonly nom: string;
  readonly chefDeFile: boolean;
  readonly role: string | null;
  readonly budget: number | null;
  readonly contribution: number | null;
  /** La contribution, année par année ; vide : elle n'est pas détaillée. */
  readonly parAnnee: readonly MontantAnnuel[];
}

/** Ce que la convention dit pour tous. */
export interface TotalDuProjet {
  /** `null` : pas encore écrit, rien à comparer. */
  readonly budget: number | null;
  readonly contribution: number | null;
  readonly parAnnee: readonly MontantAnnuel[];
}

const sommer = (montants: readonly number[]): number => montants.reduce((total, un) => total + un, 0);
const deLAnnee = (montants: readonly MontantAnnuel[], annee: number): number =>
  sommer(montants.filter((un) => un.annee === annee).map(({ montant }) => montant));

/**
 * Un projet commun se tient (C4, O-13 ; d'une O2R, D. 5316-3, 1° e) : un seul chef de file, un rôle à chacun, et des sommes égales
 * au centime à celles de la convention : budget, contribution en tout, et de chaque année si un organisme la détaille.
 */
export function constatsDuProjetCommun(
  membres: readonly MembreDuProjet[],
  total: TotalDuProjet,
  estO2r: boolean,
): readonly Constat[] {
  const constats: Constat[] = [];
  const dire = (code: string, ou: string, phrase: string) =>
    constats.push({
      code,
      gravite: 'bloquant',
      phrase: typographier(phrase),
      article: estO2r ? 'D. 5316-3' : null,
      ou,
    });
  const chefs = membres.filter(({ chefDeFile }) => chefDeFile).length;
  if (chefs !== 1)
    dire('C4', 'membres', chefs === 0 ? 'Désignez le chef de file.' : `Un seul chef de file : il y en a ${chefs}.`);
  for (const { nom, role } of membres)
    if ((role ?? '').trim() === '') dire('O-13', 'membres', `Dites le rôle de ${nom} dans le projet.`);
  const comparer = (code: string, ou: string, quoi: string, somme: number, attendu: number | null) => {
    if (attendu !== null && somme !== attendu)
      dire(code, ou, `${quoi} : les organismes font ${montantFr(somme)}, la convention ${montantFr(attendu)}.`);
  };
  comparer('C4', 'budget', 'Budget', sommer(membres.map(({ budget }) => budget ?? 0)), total.budget);
  const enTout = sommer(membres.map(({ contribution }) => contribution ?? 0));
  comparer('O-13', 'contribution', 'Contribution de l’État', enTout, total.contribution);
  const detail = membres.flatMap(({ parAnnee }) => parAnnee);
  const annees = new Set(detail.length === 0 ? [] : [...total.parAnnee, ...detail].map(({ annee }) => annee));
  for (const annee of [...annees].toSorted()) {
    const quoi = `Contribution de l’État ${annee}`;
    comparer('O-13', String(annee), quoi, deLAnnee(detail, annee), deLAnnee(total.parAnnee, annee));
  }
  return constats;
}
