import type { MontantsSaisis, Projet } from './programmation.schema.ts';

/** Ce qui porte des montants. */
export type Chiffre = Pick<Projet, 'montants'>;

/** Des montants additionnés, en centimes ; `null` : nulle ligne ne le dit, ce qui n'est pas zéro. */
export interface TotalDeProgrammation extends MontantsSaisis {
  /** Ce que l'on engage : le décidé de chaque ligne, sinon le proposé. */
  readonly engage: number;
  /** Combien de projets y ont au moins un montant. */
  readonly projets: number;
}

export const TOTAL_VIDE: TotalDeProgrammation = { demande: null, propose: null, decide: null, engage: 0, projets: 0 };

const plus = (un: number | null, autre: number | null): number | null =>
  un === null ? autre : autre === null ? un : un + autre;

/** Ce qu'une ligne engage : le décidé, sinon le proposé ; un refus (zéro décidé) n'engage rien. */
export const engageDe = ({ decide, propose }: Pick<MontantsSaisis, 'decide' | 'propose'>): number =>
  decide ?? propose ?? 0;

/** Un montant au moins est connu. */
export const estChiffre = ({ demande, propose, decide }: MontantsSaisis): boolean =>
  demande !== null || propose !== null || decide !== null;

const ajouter = (total: TotalDeProgrammation, montants: MontantsSaisis): TotalDeProgrammation => ({
  demande: plus(total.demande, montants.demande),
  propose: plus(total.propose, montants.propose),
  decide: plus(total.decide, montants.decide),
  engage: total.engage + engageDe(montants),
  projets: total.projets + (estChiffre(montants) ? 1 : 0),
});

/** Le total de chaque financeur, par enveloppe ; une enveloppe que rien ne chiffre n'y est pas. */
export function totalParEnveloppe(projets: readonly Chiffre[]): ReadonlyMap<string, TotalDeProgrammation> {
  const totaux = new Map<string, TotalDeProgrammation>();
  for (const { montants } of projets)
    for (const un of montants) totaux.set(un.enveloppeId, ajouter(totaux.get(un.enveloppeId) ?? TOTAL_VIDE, un));
  return totaux;
}

/** Tous financeurs confondus ; un projet chez deux financeurs n'y compte qu'une fois. */
export function totaliser(projets: readonly Chiffre[]): TotalDeProgrammation {
  const total = projets.flatMap(({ montants }) => montants).reduce(ajouter, TOTAL_VIDE);
  return { ...total, projets: projets.filter(({ montants }) => montants.some(estChiffre)).length };
}

/** Range des projets par groupe ; la somme des groupes est toujours le total. */
export const totauxPar = <P extends Chiffre>(
  projets: readonly P[],
  cle: (projet: P) => string,
): ReadonlyMap<string, TotalDeProgrammation> =>
  new Map([...Map.groupBy(projets, cle)].map(([groupe, siens]) => [groupe, totaliser(siens)]));
