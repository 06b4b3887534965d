import { dateCourte } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { ChargeEcartee } from '../argent/ecartees.rules.ts';
import { direLaDecision } from '../argent/decision-dite.rules.ts';
import type { Proposition } from '../argent/surcompensation.schema.ts';
import { ecarteDe } from './justificatif.rules.ts';
import { CONSTAT_AU_PLUS } from './lettre.schema.ts';
import type { Visite } from './visite.schema.ts';

/** Une lettre telle qu'elle se prépare : son objet, ses constats et ce que chacun écarte (centimes). */
export interface LettrePreparee {
  readonly objet: string;
  readonly points: readonly { readonly constat: string; readonly ecarte: number | null }[];
}

/** Ce qu'un exercice écarte, et de qui sont les comptes. */
export interface EcarteesDeLExercice {
  readonly annee: number;
  readonly nom: string;
  readonly charges: readonly ChargeEcartee[];
}

const suite = (texte: string | null): string => (texte === null ? '' : ` : ${texte}`);

/** La lettre qui suit une visite : ses points en écart, et les justificatifs écartés en tout ou partie. */
export const lettreDeLaVisite = ({ le, points, justificatifs }: Visite): LettrePreparee => ({
  objet: typographier(`Visite sur place du ${dateCourte(le)}`),
  points: [
    ...points
      .filter(({ constat }) => constat === 'ecart')
      .map(({ libelle, note }) => ({ constat: typographier(`${libelle}${suite(note)}`), ecarte: null })),
    ...justificatifs
      .filter((un) => ecarteDe(un) > 0)
      .map((un) => ({
        constat: typographier(
          `${un.nature} : ${montantFr(un.declare)} déclarés, ${montantFr(un.retenu ?? 0)} retenus.${un.motif === null ? '' : ` ${un.motif}`}`,
        ),
        ecarte: ecarteDe(un),
      })),
  ],
});

/** Pourquoi l'écart se reverse ou se reporte : chaque raison une fois, avec son article. */
const raisonsDe = (organismes: Proposition['organismes']): string[] => [
  ...new Set(
    organismes.flatMap(({ constats }) =>
      constats.map(({ phrase, article }) =>
        `${phrase}${article === null ? '' : ` (${article})`}`.replace(/\.( \([^)]+\))$/u, '$1.'),
      ),
    ),
  ),
];

/** L'écart et la suite proposée : un constat, ou un par organisme et la suite à part quand un seul ne tiendrait pas. */
function constatsDeLEcart(proposition: Proposition, quand: string): string[] {
  const { organismes, aReporter, aReverser } = proposition;
  if (aReverser + aReporter <= 0)
    return [`Sur la période, ${quand}, l’aide de l’État ne dépasse pas les charges éligibles nettes retenues.`];
  const enTrop = organismes.filter(({ surcompensation }) => surcompensation > 0);
  const ecartDe = ({ nom, surcompensation }: (typeof enTrop)[number]) =>
    `Sur la période, ${quand}, l’aide de l’État ${organismes.length > 1 ? `à ${nom} ` : ''}dépasse de ${montantFr(surcompensation)} les charges éligibles nettes retenues.`;
  const suiteProposee = `Suite proposée, ${direLaDecision(proposition).toLocaleLowerCase('fr')}.`;
  const entier = [...enTrop.map(ecartDe), ...raisonsDe(enTrop), suiteProposee].join(' ');
  return typographier(entier).length <= CONSTAT_AU_PLUS
    ? [entier]
    : [...enTrop.map((un) => [ecartDe(un), ...raisonsDe([un])].join(' ')), suiteProposee];
}

/**
 * La lettre qui suit un contrôle de la surcompensation : l'écart de chaque organisme qui a trop reçu, sans qu'un autre le
 * compense (M7, M10), ce qui est proposé, puis chaque charge écartée (M2, M6).
 */
export function lettreDeLaSurcompensation(
  proposition: Proposition,
  ecartees: readonly EcarteesDeLExercice[],
): LettrePreparee {
  const { exercices, jusquA } = proposition;
  const premier = exercices[0]?.annee ?? jusquA;
  const quand = premier === jusquA ? `exercice ${jusquA}` : `exercices ${premier} à ${jusquA}`;
  return {
    objet: typographier(`Contrôle de la surcompensation, ${quand}`),
    points: [
      ...constatsDeLEcart(proposition, quand).map((constat) => ({ constat: typographier(constat), ecarte: null })),
      ...ecartees.flatMap(({ annee, nom, charges }) =>
        charges.map(({ nom: charge, montant, motif }) => ({
          constat: typographier(`Comptes ${annee} de ${nom}, ${charge}${suite(motif)}`),
          ecarte: montant,
        })),
      ),
    ],
  };
}
