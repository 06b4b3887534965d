import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ajouterJours, ajouterMois } from '#shared/dates/date-civile.ts';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import { pointDeLaProposition, pointDEtape, pointDuSuivi } from '#shared/domain/reunion/a-inscrire.rules.ts';
import { rangDAjout } from '#shared/domain/reunion/rang-d-ajout.rules.ts';
import type { SourceDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { ordreDuJourErrors } from '#shared/errors/ordre-du-jour.errors.ts';
import { enTri } from '#shared/text/tri.ts';
import { comptesRendusAApprouver } from '../rendu/a-approuver.ts';
import { auditsAInscrire } from './audit-lecture.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';
import { exigerReunion } from './lecture-reunion.ts';
import { pointsDusDe } from '../conventions/copil/points-dus.ts';
import { fichesAProposer } from './points-d-etape.ts';
import { exigerOrdreLibre, insererPoint } from './ordre-du-jour.ts';

/** Ce qu'il reste à porter ne remonte pas plus loin : le coût suit les séances récentes, non l'âge du fichier. */
const MOIS_RELUS = 36;
const SUIVIS_PROPOSES = 60;

const ici = ({ id, instanceId, date }: Reunion) => ({ reunion: id, instance: instanceId, date });

/**
 * Décisions et actions ouvertes des séances d'avant, lues du suivi, sauf celles que cette réunion reprend déjà :
 * une décision par son origine, une action, qui n'en a pas, par son titre.
 */
function suivisAProposer({ depots }: Contexte, { id, instanceId, date }: Reunion): LigneSuivie[] {
  const inscrits = depots.points.deReunion(id);
  const origines = new Set(inscrits.map(({ origineDeliberationId }) => origineDeliberationId));
  const titres = new Set(inscrits.map(({ titre }) => enTri(titre)));
  return depots.suivi
    .ouvertes(instanceId, { de: ajouterMois(date, -MOIS_RELUS), a: ajouterJours(date, -1) })
    .filter((ligne) =>
      ligne.genre === 'decision'
        ? ligne.nature === 'decision' && ligne.numero !== null && !origines.has(ligne.id)
        : !titres.has(enTri(pointDuSuivi(ligne).titre)),
    )
    .slice(0, SUIVIS_PROPOSES);
}

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
      ...depots.copils.origine(id),
      rang,
    });
    for (const { theme } of depots.themes.duPoint(id)) depots.themes.ajouter(nouvelId(), neuf, theme);
    depots.pieces.reprendre(id, { reunionId: reunion.id, pointId: neuf }, nouvelId);
    return neuf;
  }

  function faireLePoint(reunion: Reunion, id: string, rang: number | null): string {
    const fiche = depots.fichesAction.parId(id);
    if (fiche === null) throw communErrors.introuvable('Cette fiche action');
    if (depots.aInscrire.origines(reunion.id).some(({ ficheId }) => ficheId === id))
      throw ordreDuJourErrors.dejaInscrit();
    const { intitule, structurePilote, pilote } = fiche;
    const point = pointDEtape({ intitule, pilote: structurePilote ?? pilote });
    const ou = rang ?? rangDAjout(depots.points.deReunion(reunion.id), point.titre);
    return insererPoint(contexte, reunion.id, { ...point, origineFicheId: id, rang: ou });
  }

  function porterLeDu(reunion: Reunion, conventionId: string, du: string, rang: number | null): string {
    const voulu = pointsDusDe(contexte, reunion).find((un) => un.conventionId === conventionId && un.du === du);
    if (voulu === undefined) throw ordreDuJourErrors.dejaInscrit();
    const { titre, nature, intervenant, duree } = voulu;
    if (voulu.ecarte) depots.copils.remettre(conventionId, du);
    const ou = rang ?? rangDAjout(depots.points.deReunion(reunion.id), titre);
    const point = { titre, nature, intervenant, duree, origineConventionId: conventionId, origineDu: du };
    return insererPoint(contexte, reunion.id, { ...point, rang: ou });
  }

  function inscrire(reunion: Reunion, source: SourceDePoint, rang: number | null): string {
    const { genre, id } = source;
    if (source.genre === 'convention') return porterLeDu(reunion, id, source.du, rang);
    if (genre === 'point') return reprendre(reunion, id, rang);
    if (genre === 'decision' || genre === 'action') {
      const ligne = suivisAProposer(contexte, reunion).find((suivi) => suivi.genre === genre && suivi.id === id);
      if (ligne === undefined) throw ordreDuJourErrors.dejaInscrit();
      const origineDeliberationId = genre === 'decision' ? id : null;
      return insererPoint(contexte, reunion.id, { ...pointDuSuivi(ligne), origineDeliberationId, rang });
    }
    if (genre === 'fiche') return faireLePoint(reunion, id, rang);
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
      return {
        aApprouver: comptesRendusAApprouver(contexte, reunion)
          .filter(({ version }) => version === null || version.approuveLe === null)
          .map(({ reunionId: de, date, derniere, version }) => ({
            reunionId: de,
            date,
            derniere,
            version: version && { numero: version.numero, diffuseLe: version.diffuseLe },
          })),
        points: depots.aInscrire.points(ou),
        suivis: suivisAProposer(contexte, reunion),
        fiches: fichesAProposer(contexte, reunion),
        dus: pointsDusDe(contexte, reunion),
        audits: auditsAInscrire(contexte, exigerInstance(contexte, reunion.instanceId)),
        propositions: depots.propositions.dInstance(reunion.instanceId).filter(({ etat }) => etat !== 'inscrite'),
        type: depots.pointsTypes.dInstance(reunion.instanceId),
        origines: depots.aInscrire.origines(reunionId),
      };
    },

    'points.inscrire': ({ reunionId, source, rang }) => {
      exigerOrdreLibre(contexte, reunionId);
      return { id: inscrire(exigerReunion(contexte, reunionId), source, rang) };
    },

    'points.faireLePoint': ({ reunionId, fiches }) => {
      exigerOrdreLibre(contexte, reunionId);
      const reunion = exigerReunion(contexte, reunionId);
      const portees = new Set(depots.aInscrire.origines(reunionId).map(({ ficheId }) => ficheId));
      const neuves = fiches.filter((id) => !portees.has(id));
      for (const id of neuves) faireLePoint(reunion, id, null);
      return { inscrits: neuves.length };
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
