import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';

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
  readonly budget: number;
  readonly contributions: readonly MontantAnnuel[];
}

/** Ce que la convention dit pour tous. */
export interface TotalDuProjet {
  readonly budget: number;
  readonly contributions: readonly MontantAnnuel[];
}

const sommer = (montants: readonly number[]): number => montants.reduce((total, un) => total + un, 0);
const deLAnnee = (montants: readonly MontantAnnuel[], annee: number): number =>
  sommer(montants.filter((un) => un.annee === annee).map(({ montant }) => montant));

/**
 * Un projet commun se tient (C4, O-13, D. 5316-3, 1° e) : un seul chef de file, un rôle à chacun, et des sommes égales
 * au centime à celles de la convention : budget, contribution de chaque année, contribution des trois ans.
 */
export function constatsDuProjetCommun(membres: readonly MembreDuProjet[], total: TotalDuProjet): readonly Constat[] {
  const constats: Constat[] = [];
  const dire = (code: string, ou: string, phrase: string) =>
    constats.push({ code, gravite: 'bloquant', phrase: typographier(phrase), article: 'D. 5316-3', ou });
  const chefs = membres.filter(({ chefDeFile }) => chefDeFile).length;
  if (chefs !== 1)
    dire('C4', 'membres', chefs === 0 ? 'Désignez le chef de file.' : `Un seul chef de file : il y en a ${chefs}.`);
  for (const { nom, role } of membres)
    if ((role ?? '').trim() === '') dire('O-13', 'membres', `Dites le rôle de ${nom} dans le projet.`);
  const comparer = (code: string, ou: string, quoi: string, somme: number, attendu: number) => {
    if (somme !== attendu)
      dire(code, ou, `${quoi} : les organismes font ${montantFr(somme)}, la convention ${montantFr(attendu)}.`);
  };
  comparer('C4', 'budget', 'Budget', sommer(membres.map(({ budget }) => budget)), total.budget);
  const toutes = membres.flatMap(({ contributions }) => contributions);
  const annees = new Set([...total.contributions, ...toutes].map(({ annee }) => annee));
  for (const annee of [...annees].toSorted())
    comparer(
      'O-13',
      String(annee),
      `Contribution de l’État ${annee}`,
      deLAnnee(toutes, annee),
      deLAnnee(total.contributions, annee),
    );
  const valoir = (montants: readonly MontantAnnuel[]) => sommer(montants.map(({ montant }) => montant));
  comparer('O-13', 'total', 'Contribution de l’État en tout', valoir(toutes), valoir(total.contributions));
  return constats;
}
