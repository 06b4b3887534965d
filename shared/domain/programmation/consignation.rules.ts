import { z } from 'zod';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

/** Une délibération par financeur, ou une seule où le comité prend acte de ce que chacun décide. */
export const formeDeConsignationSchema = z.enum(['financeur', 'ensemble']);
export type FormeDeConsignation = z.infer<typeof formeDeConsignationSchema>;

/** Ce qu'un financeur a décidé d'un projet, et que nulle séance ne porte encore. */
export interface DecisionAConsigner {
  readonly montantId: string;
  readonly intitule: string;
  readonly porteur: string | null;
  /** En centimes ; zéro est un refus. */
  readonly decide: number;
  /** Ce qu'une séance d'avant en a consigné ; `null` : rien. */
  readonly avant: number | null;
}

/** Les décisions d'un financeur sur ses crédits. */
export interface DecisionsDuFinanceur {
  readonly financeur: string;
  readonly decisions: readonly DecisionAConsigner[];
}

/** Le texte d'une délibération, et les décisions qu'il porte. */
export interface TexteConsigne {
  readonly texte: string;
  readonly montants: readonly DecisionAConsigner[];
}

/** Sous la limite du texte d'une délibération, avec de quoi l'amender en séance. */
const MAX = 16_000;

const nommer = ({ intitule, porteur }: DecisionAConsigner): string =>
  porteur === null ? intitule : `${intitule} (${porteur})`;

const direAvant = ({ avant }: DecisionAConsigner): string =>
  avant === null ? '' : avant === 0 ? ', d’abord refusé' : `, au lieu de ${montantFr(avant)}`;

const ligneDe = (decision: DecisionAConsigner): string =>
  decision.decide > 0
    ? `– ${nommer(decision)} : ${montantFr(decision.decide)}${direAvant(decision)}`
    : `– ${nommer(decision)} : non retenu${direAvant(decision)}`;

/** « accorde 12 000 € à 3 projets, et n’en retient pas 2 » */
function verbe(decisions: readonly DecisionAConsigner[]): string {
  const accordes = decisions.filter(({ decide }) => decide > 0);
  const refuses = decisions.length - accordes.length;
  if (accordes.length === 0) return `ne retient pas ${pluriel(refuses, 'projet', 'projets')}`;
  const somme = accordes.reduce((total, { decide }) => total + decide, 0);
  const accorde = `accorde ${montantFr(somme)} à ${pluriel(accordes.length, 'projet', 'projets')}`;
  return refuses === 0 ? accorde : `${accorde} et n’en retient pas ${pluriel(refuses, 'autre', 'autres')}`;
}

/** Les retenus d'abord, dans l'ordre de la grille. */
const ranger = (decisions: readonly DecisionAConsigner[]): readonly DecisionAConsigner[] =>
  decisions.toSorted((une, autre) => Number(une.decide === 0) - Number(autre.decide === 0));

/** Coupe une longue liste : chaque morceau tient dans le texte d'une délibération. */
function couper(decisions: readonly DecisionAConsigner[]): readonly (readonly DecisionAConsigner[])[] {
  const morceaux: DecisionAConsigner[][] = [];
  let longueur = MAX;
  for (const decision of decisions) {
    longueur += ligneDe(decision).length + 3;
    if (longueur > MAX) {
      morceaux.push([]);
      longueur = ligneDe(decision).length;
    }
    morceaux.at(-1)?.push(decision);
  }
  return morceaux;
}

const lister = (decisions: readonly DecisionAConsigner[]): string => `${decisions.map(ligneDe).join(' ;\n')}.`;

/**
 * Le texte des délibérations qui portent ces décisions, et rien de plus : aucun vote n'y est dit. Un comité des
 * financeurs n'a ni texte ni quorum (R-200, « libre ») : chaque financeur décide de ses propres crédits.
 */
export function textesAConsigner(
  annee: number,
  forme: FormeDeConsignation,
  financeurs: readonly DecisionsDuFinanceur[],
): readonly TexteConsigne[] {
  const programmation = `Programmation ${annee}`;
  const parFinanceur = financeurs.flatMap(({ financeur, decisions }) =>
    couper(ranger(decisions)).map((montants, rang) => ({
      tete: `sur ses propres crédits, ${financeur} ${verbe(montants)}${rang === 0 ? '' : ' (suite)'} :`,
      corps: `${financeur} ${verbe(montants)} :\n${lister(montants)}`,
      montants,
    })),
  );
  const ensemble = `${programmation} : chaque financeur décide de ses propres crédits ; le comité en prend acte.\n${parFinanceur.map(({ corps }) => corps).join('\n')}`;
  if (forme === 'ensemble' && ensemble.length <= MAX)
    return [{ texte: typographier(ensemble), montants: parFinanceur.flatMap(({ montants }) => montants) }];
  return parFinanceur.map(({ tete, montants }) => ({
    texte: typographier(`${programmation} : ${tete}\n${lister(montants)}`),
    montants,
  }));
}
