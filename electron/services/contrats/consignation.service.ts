import type { EntreeLue } from '#shared/contract/contract.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { textesAConsigner } from '#shared/domain/programmation/consignation.rules.ts';
import { seTient, seVote } from '#shared/domain/reunion/ordre-du-jour.rules.ts';
import { etatReunionLibelle } from '#shared/domain/reunion/reunion.labels.ts';
import { numeroDeliberation } from '#shared/domain/seance/seance.labels.ts';
import { consignationErrors } from '#shared/errors/consignation.errors.ts';
import { ecriteErrors } from '#shared/errors/ecrite.errors.ts';
import type { SeanceDeFinanceurs } from '#electron/repositories/contrats/consignation.repository.ts';
import type { Contexte } from '../contexte.ts';
import { lireLesDecisions } from './decisions-a-consigner.ts';
import { ecrireDeliberation } from '../seance/deliberation-ecrite.ts';
import { exigerPoint, exigerReunion } from '../reunions/lecture-reunion.ts';
import { numeroter } from '../seance/numerotation.ts';
import { exigerOrdreLibre, insererPoint } from '../reunions/ordre-du-jour.ts';
import { exigerContrat } from './projet-ecrit.ts';

/** Pourquoi l'on ne consigne rien à cette séance ; `null` : on le peut. */
function pourquoiFermee({ etat, approuvee }: Pick<SeanceDeFinanceurs, 'etat' | 'approuvee'>) {
  if (approuvee === 1) return 'approuvee' as const;
  if (etat === 'sans_quorum') return 'sans_quorum' as const;
  return etat === 'ouverte' || etat === 'tenue' ? null : ('pas_ouverte' as const);
}

/** Les décisions de la grille, portées aux séances du comité des financeurs ; le vote, s'il y en a un, se saisit en séance. */
export const createConsignationService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerSeanceDuContrat(contratCode: string, reunionId: string) {
    const reunion = exigerReunion(contexte, reunionId);
    if (!depots.enveloppes.comites(contratCode).some(({ id }) => id === reunion.instanceId))
      throw consignationErrors.autreInstance();
    if (reunion.ecriteDebut !== null) throw ecriteErrors.parEcrit();
    const seance = depots.consignations.seances(contratCode).find(({ id }) => id === reunionId);
    const pourquoi = pourquoiFermee({ etat: reunion.etat, approuvee: seance?.approuvee ?? 0 });
    if (pourquoi === 'approuvee') throw consignationErrors.approuvee(reunion.date);
    if (reunion.etat === 'brouillon' || reunion.etat === 'convoquee') throw consignationErrors.pasOuverte(reunion.date);
    if (pourquoi !== null) throw consignationErrors.close(reunion.date, etatReunionLibelle[reunion.etat].toLowerCase());
    return reunion;
  }

  /** Le point voulu, ou un point neuf à la fin de l'ordre du jour. */
  function lePoint({ reunionId, pointId, annee }: EntreeLue<'programmation.consigner'>, tenue: boolean): string {
    if (pointId === null) {
      exigerOrdreLibre(contexte, reunionId);
      const titre = `Programmation ${annee} : décisions des financeurs`;
      const point = { titre, nature: 'decision' as const, intervenant: null, duree: null, rang: null };
      const neuf = insererPoint(contexte, reunionId, point);
      if (tenue) depots.points.modifier(neuf, { etat: 'traite' });
      return neuf;
    }
    const point = exigerPoint(contexte, pointId);
    if (point.reunionId !== reunionId) throw consignationErrors.pointAilleurs();
    if (tenue && point.etat === 'prevu') depots.points.modifier(pointId, { etat: 'traite' });
    return pointId;
  }

  return {
    'programmation.consignation': ({ contratId, annee }) => {
      const { code } = exigerContrat(contexte, contratId);
      const { consignes, aConsigner, effacees } = lireLesDecisions(contexte, contratId, annee);
      const parDeliberation = Map.groupBy(consignes, ({ deliberationId }) => deliberationId);
      const toutes = depots.consignations.seances(code);
      return {
        comites: depots.enveloppes.comites(code).map((comite) => ({ id: comite.id, nom: nomCourt(comite) })),
        seances: toutes
          .filter((seance) => pourquoiFermee(seance) === null)
          .map(({ id, date, ...instance }) => ({
            id,
            date,
            instance: nomCourt(instance),
            points: depots.points
              .deReunion(id)
              .filter((point) => seVote(point.nature) && seTient(point))
              .map(({ id: pointId, titre }) => ({ id: pointId, titre })),
            pointDeja: consignes.findLast(({ reunionId }) => reunionId === id)?.pointId ?? null,
          })),
        fermees: toutes.flatMap((seance) => {
          const pourquoi = pourquoiFermee(seance);
          return pourquoi === null ? [] : [{ id: seance.id, date: seance.date, pourquoi }];
        }),
        aConsigner: aConsigner.map(({ enveloppeId, financeur, decisions }) => ({
          enveloppeId,
          financeur,
          accordes: decisions.filter(({ decide }) => decide > 0).length,
          refuses: decisions.filter(({ decide }) => decide === 0).length,
          montant: decisions.reduce((somme, { decide }) => somme + decide, 0),
        })),
        consignees: [...parDeliberation.values()].flatMap(([une, ...autres]) =>
          une === undefined
            ? []
            : [
                {
                  deliberationId: une.deliberationId,
                  numero: numeroDeliberation(une),
                  pointId: une.pointId,
                  reunionId: une.reunionId,
                  date: une.date,
                  decisions: autres.length + 1,
                },
              ],
        ),
        effacees,
      };
    },

    'programmation.originesEnSeance': ({ reunionId }) => {
      exigerReunion(contexte, reunionId);
      return depots.consignations.origines(reunionId);
    },

    'programmation.consigner': (voulu) => {
      const { contratId, annee, forme } = voulu;
      const { code } = exigerContrat(contexte, contratId);
      const reunion = exigerSeanceDuContrat(code, voulu.reunionId);
      const { aConsigner } = lireLesDecisions(contexte, contratId, annee);
      if (aConsigner.length === 0) throw consignationErrors.rien(annee);
      const tenue = reunion.etat === 'tenue';
      const pointId = lePoint(voulu, tenue);
      const textes = textesAConsigner(annee, forme, aConsigner);
      for (const { texte, montants } of textes) {
        const deliberationId = ecrireDeliberation(contexte, { pointId, nature: 'decision', texte });
        for (const { montantId, decide } of montants)
          depots.consignations.consigner({ id: nouvelId(), montantId, deliberationId, decide });
      }
      if (tenue) numeroter(contexte, reunion);
      const decisions = textes.reduce((somme, { montants }) => somme + montants.length, 0);
      return { deliberations: textes.length, decisions, pointId };
    },
  } satisfies Partial<HandlersFichier>;
};
