import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { pointsDAudit } from '#shared/domain/audit/points.rules.ts';
import { pointDeLaDecision, pointDeLaProposition } from '#shared/domain/reunion/a-inscrire.rules.ts';
import type { SourceDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { ordreDuJourErrors } from '#shared/errors/ordre-du-jour.errors.ts';
import { lireAudits } from './audit-lecture.ts';
import type { Contexte } from './contexte.ts';
import { exigerInstance } from './lecture-instance.ts';
import { exigerReunion } from './lecture-reunion.ts';
import { exigerOrdreLibre, insererPoint } from './ordre-du-jour.ts';

const ici = ({ id, instanceId, date }: Reunion) => ({ reunion: id, instance: instanceId, date });

/** Ce qui se propose pour un ordre du jour, et la réserve de l'instance. */
export const createPropositionService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerProposition(id: string) {
    const proposition = depots.propositions.parId(id);
    if (proposition === null) throw communErrors.introuvable('Ce point proposé');
    return proposition;
  }

  /** Le point repris emporte sa précision, ses thèmes et ses pièces. */
  function reprendre(reunion: Reunion, id: string, rang: number | null): string {
    const point = depots.points.parId(id);
    if (point === null || !depots.aInscrire.points(ici(reunion)).some((propose) => propose.id === id))
      throw ordreDuJourErrors.dejaRepris();
    const { titre, precision, nature, intervenant, duree } = point;
    const neuf = insererPoint(contexte, reunion.id, {
      titre,
      precision,
      nature,
      intervenant,
      duree,
      originePointId: id,
      rang,
    });
    for (const { theme } of depots.themes.duPoint(id)) depots.themes.ajouter(nouvelId(), neuf, theme);
    depots.pieces.reprendre(id, { reunionId: reunion.id, pointId: neuf }, nouvelId);
    return neuf;
  }

  function inscrire(reunion: Reunion, { genre, id }: SourceDePoint, rang: number | null): string {
    if (genre === 'point') return reprendre(reunion, id, rang);
    if (genre === 'decision') {
      const decision = depots.aInscrire.decisions(ici(reunion)).find((d) => d.id === id);
      if (decision === undefined) throw ordreDuJourErrors.dejaInscrit();
      return insererPoint(contexte, reunion.id, { ...pointDeLaDecision(decision), origineDeliberationId: id, rang });
    }
    const proposition = exigerProposition(id);
    if (proposition.etat !== 'en_attente' || proposition.instanceId !== reunion.instanceId)
      throw ordreDuJourErrors.dejaInscrit();
    const neuf = insererPoint(contexte, reunion.id, { ...pointDeLaProposition(proposition), rang });
    depots.propositions.modifier(id, { etat: 'inscrite', pointId: neuf });
    return neuf;
  }

  return {
    'points.proposer': ({ reunionId }) => {
      const reunion = exigerReunion(contexte, reunionId);
      const ou = ici(reunion);
      const approbation = depots.aInscrire.aApprouver(ou);
      return {
        aApprouver:
          approbation === null
            ? null
            : {
                reunionId: approbation.reunionId,
                date: approbation.date,
                version:
                  approbation.numero === null ? null : { numero: approbation.numero, diffuseLe: approbation.diffuseLe },
              },
        points: depots.aInscrire.points(ou),
        decisions: depots.aInscrire.decisions(ou),
        audits: [...pointsDAudit(lireAudits(contexte, exigerInstance(contexte, reunion.instanceId)))],
        propositions: depots.propositions.dInstance(reunion.instanceId).filter(({ etat }) => etat !== 'inscrite'),
        type: depots.pointsTypes.dInstance(reunion.instanceId),
        origines: depots.aInscrire.origines(reunionId),
      };
    },

    'points.inscrire': ({ reunionId, source, rang }) => {
      exigerOrdreLibre(contexte, reunionId);
      return { id: inscrire(exigerReunion(contexte, reunionId), source, rang) };
    },

    'propositions.ajouter': (proposition) => {
      if (depots.instances.parId(proposition.instanceId) === null) throw communErrors.introuvable('Cette instance');
      const id = nouvelId();
      depots.propositions.ajouter({ ...proposition, id });
      return { id };
    },

    'propositions.ecarter': ({ id }) => {
      if (exigerProposition(id).etat === 'inscrite') throw ordreDuJourErrors.dejaInscrit();
      depots.propositions.modifier(id, { etat: 'ecartee', pointId: null });
      return null;
    },

    'propositions.remettre': ({ id }) => {
      exigerProposition(id);
      depots.propositions.modifier(id, { etat: 'en_attente', pointId: null });
      return null;
    },

    'propositions.supprimer': ({ id }) => {
      exigerProposition(id);
      depots.propositions.supprimer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
