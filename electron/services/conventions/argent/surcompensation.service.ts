import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import type { ControleDOrganisme } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { surcompensationErrors } from '#shared/errors/surcompensation.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { conventionEnVigueur } from '../avenant/en-vigueur.ts';
import { conventionsDeLOperateur } from './conventions-de-l-operateur.ts';
import { proposerLeControle } from './proposition-de-controle.ts';

/** L'autorité refuse le report : ce qu'un organisme pouvait reporter, il le reverse (M8). */
const reverserTout = (un: ControleDOrganisme): ControleDOrganisme =>
  un.aReporter === 0
    ? un
    : { ...un, decision: 'REVERSEMENT_INTEGRAL', aReverser: un.aReverser + un.aReporter, aReporter: 0 };

/** Le contrôle de la surcompensation : une proposition calculée, une décision validée par l'autorité (M7 à M10). */
export const createSurcompensationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;
  const controles = depots.controlesSurcompensation;

  return {
    'surcompensation.lire': ({ conventionId, jusquA }) => ({
      proposition: proposerLeControle(contexte, conventionId, jusquA).proposition,
      controles: controles.deLaConvention(conventionId),
      precedente: controles.precedente(conventionId),
      suivante: controles.suivante(conventionId),
    }),

    'surcompensation.operateur': ({ structureId }) => conventionsDeLOperateur(contexte, structureId),

    'surcompensation.valider': ({ conventionId, jusquA, le, autorite, decision, motif }) => {
      const convention = conventionEnVigueur(contexte, conventionId);
      if (!anneesCiviles(convention).includes(jusquA)) throw surcompensationErrors.horsPeriode();
      if (le > contexte.aujourdHui()) throw surcompensationErrors.aVenir();
      const { proposition, report } = proposerLeControle(contexte, conventionId, jusquA);
      const obstacle = proposition.constats.find(estBloquant);
      if (obstacle !== undefined) throw surcompensationErrors.incomplet(obstacle.phrase);
      const plusSevere = proposition.decision === 'REPORT_AUTORISE' && decision === 'REVERSEMENT_INTEGRAL';
      if (decision !== proposition.decision && !plusSevere) throw surcompensationErrors.decisionImpossible();
      if (plusSevere && motif === null) throw surcompensationErrors.sansMotif();
      const id = nouvelId();
      const aRendre = proposition.aReporter + proposition.aReverser;
      controles.ajouter({
        id,
        conventionId,
        jusquA,
        le,
        autorite,
        decision,
        motif,
        surcompensation: proposition.surcompensation,
        aReporter: plusSevere ? 0 : proposition.aReporter,
        aReverser: plusSevere ? aRendre : proposition.aReverser,
        reportDeId: report?.id ?? null,
        organismes: plusSevere ? proposition.organismes.map(reverserTout) : proposition.organismes,
      });
      return { id };
    },

    'surcompensation.retirer': ({ id }) => {
      if (controles.repris(id)) throw surcompensationErrors.reportRepris();
      if (!controles.retirer(id)) throw communErrors.introuvable('Ce contrôle');
      return null;
    },

    'conventions.renouveler': ({ id, parId }) => {
      const convention = conventionEnVigueur(contexte, id);
      if (parId !== null) {
        const suite = conventionEnVigueur(contexte, parId);
        if (suite.debut <= convention.debut) throw surcompensationErrors.suiteAvant();
        const deja = controles.precedente(parId);
        if (deja !== null && deja.id !== id) throw surcompensationErrors.suitePrise(suite.intitule, deja.intitule);
      }
      controles.lier(id, parId);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
