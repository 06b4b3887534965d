import { partager, type Partage } from '../feuille-de-route/argent.rules.ts';
import type { Somme } from '../feuille-de-route/sommes.rules.ts';
import type { Enveloppe, MontantsDeProjet, MontantsSaisis, Projet } from './programmation.schema.ts';

type Chiffre = Pick<Projet, 'montants'>;

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

const estChiffre = ({ demande, propose, decide }: MontantsSaisis): boolean =>
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

/** Ce qui reste d'une enveloppe ; négatif : elle est dépassée. `null` si l'on n'en connaît pas le montant. */
export interface Reste {
  /** Une fois servies les propositions, et ce qui est déjà décidé. */
  readonly apresPropositions: number;
  /** Une fois servi ce qui est décidé, et cela seul. */
  readonly apresDecisions: number;
}

/** L'enveloppe restante, en centimes: elle suit chaque frappe. */
export const resteDe = ({ montant }: Pick<Enveloppe, 'montant'>, total: TotalDeProgrammation): Reste | null =>
  montant === null
    ? null
    : { apresPropositions: montant - total.engage, apresDecisions: montant - (total.decide ?? 0) };

/** Où en est la décision d'un projet : tout financeur sollicité a répondu, ou pas encore. */
export type Decision = 'a_decider' | 'retenu' | 'refuse';

/**
 * Un projet est retenu dès qu'un financeur lui accorde quelque chose, refusé quand tous ceux qu'il sollicite ont décidé
 * zéro ; sinon, il reste à décider.
 */
export function decisionDe({ montants }: Chiffre): Decision {
  if (montants.some(({ decide }) => decide !== null && decide > 0)) return 'retenu';
  const sollicites = montants.filter(estChiffre);
  return sollicites.length > 0 && sollicites.every(({ decide }) => decide === 0) ? 'refuse' : 'a_decider';
}

const enFinancement = ({ origine }: Pick<Enveloppe, 'origine'>, montants: MontantsDeProjet) => ({
  origine,
  demande: montants.demande,
  accorde: montants.decide ?? montants.propose,
  paye: null,
});

/** Ce qu'un projet mobilise selon d'où vient l'argent : le décidé, sinon le proposé, sinon le demandé. */
export function partageDuProjet({ montants }: Chiffre, enveloppes: readonly Enveloppe[]): Partage {
  const parId = new Map(enveloppes.map((enveloppe) => [enveloppe.id, enveloppe]));
  return partager(
    montants.flatMap((un) => {
      const enveloppe = parId.get(un.enveloppeId);
      return enveloppe === undefined ? [] : [enFinancement(enveloppe, un)];
    }),
  );
}

/** Les montants des projets en sommes, pour la part des conventions pluriannuelles dans les crédits P147. */
export function sommesDe(
  projets: readonly (Chiffre & Pick<Projet, 'pluriannuel'>)[],
  enveloppes: readonly Enveloppe[],
): readonly Somme[] {
  const parId = new Map(enveloppes.map((enveloppe) => [enveloppe.id, enveloppe]));
  return projets.flatMap(({ montants, pluriannuel }) =>
    montants.flatMap((un) => {
      const enveloppe = parId.get(un.enveloppeId);
      if (enveloppe === undefined) return [];
      const ligne = enFinancement(enveloppe, un);
      return [{ ...ligne, pluriannuel, retenu: ligne.accorde ?? ligne.demande ?? 0, lignes: 1 }];
    }),
  );
}
