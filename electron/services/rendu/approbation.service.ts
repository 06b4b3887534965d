import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { controlerApprobation } from '#shared/domain/rendu/approbation.rules.ts';
import {
  decisionDApprobation,
  pointQuiApprouve,
  voteDApprobation,
} from '#shared/domain/rendu/approbation-en-seance.rules.ts';
import { estPointDApprobation, formeDe } from '#shared/domain/rendu/forme.rules.ts';
import type { Approbation } from '#shared/domain/rendu/rendu.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import { comptesRendusAApprouver } from './a-approuver.ts';
import type { Contexte } from '../contexte.ts';
import { ecrireDeliberation } from '../seance/deliberation-ecrite.ts';
import { rouvrirVersion } from '../documents/document-fige.ts';
import { exigerPoint, exigerReunion, exigerSeance } from '../reunions/lecture-reunion.ts';
import { numeroter } from '../seance/numerotation.ts';
import { exigerEnVigueur } from './lecture-version.ts';

type EnSeance = Pick<Approbation, 'approuveReunionId' | 'observations'>;

/** L'approbation d'un compte rendu : par une réunion suivante, ou sans observation dans le délai du règlement. */
export const createApprobationService = (contexte: Contexte) => {
  const { depots } = contexte;

  return {
    'versions.suivre': ({ reunionId }) => {
      const { instance, reunion } = exigerSeance(contexte, reunionId);
      const suivantes = depots.versions.suivantes(instance.id, reunion.date, reunionId);
      return {
        attentes: depots.versions.attentes(reunionId),
        occultations: depots.versions.occultations(reunionId),
        reunions: suivantes.map(({ id, date }, rang) => {
          const derniere = rang === 0;
          // Lire une séance entière ne sert qu'à celle dont l'ordre du jour le soumet.
          const soumis = depots.versions
            .titres(id)
            .some((titre) => estPointDApprobation(titre, reunion.date, derniere));
          const suivante = soumis ? depots.seances.lire(id) : null;
          const adopte =
            suivante !== null &&
            voteDApprobation(suivante, pointQuiApprouve(suivante, reunion.date, derniere)) === 'adopte';
          return { id, date, adopte };
        }),
      };
    },

    'versions.aApprouver': ({ reunionId }) => comptesRendusAApprouver(contexte, exigerReunion(contexte, reunionId)),

    'versions.approuver': ({ id, pointId = null, ...approbation }) => {
      const version = exigerEnVigueur(contexte, id);
      if (version.etat !== 'diffuse') throw renduErrors.dejaApprouve();
      const seance = exigerSeance(contexte, version.reunionId);
      const fautes = controlerApprobation(seance, version, approbation).filter(estBloquant);
      const [indicatif] = fautes.filter(({ code }) => code === 'R-032');
      if (indicatif !== undefined && fautes.length === 1)
        throw renduErrors.reserveExigee(indicatif.phrase.replace(/\.$/u, ''));
      const defaut = defautDeSignature(rouvrirVersion(contexte, version));
      if (defaut !== null) throw renduErrors.signature(defaut);
      if (fautes.length > 0) throw renduErrors.approbationImpossible(fautes.map(({ phrase }) => phrase));
      const enSeance = approbation.approbation === 'seance';
      if (enSeance) exigerReunionQuiApprouve(seance, approbation.approuveReunionId, approbation.approuveLe);
      if (pointId !== null) deciderAuPoint(pointId, seance, approbation);
      depots.versions.modifier(id, {
        ...approbation,
        approuveReunionId: enSeance ? approbation.approuveReunionId : null,
        etat: 'approuve',
      });
      return null;
    },
  } satisfies Partial<HandlersFichier>;

  /** Une réunion de la même instance, tenue après, et ce jour-là ; sans elle dans le fichier, la date seule fait foi. */
  function exigerReunionQuiApprouve({ reunion }: Seance, approuveReunionId: string | null, le: string): void {
    if (approuveReunionId === null) return;
    const suivante = depots.reunions.parId(approuveReunionId);
    if (suivante === null || suivante.instanceId !== reunion.instanceId || suivante.id === reunion.id)
      throw renduErrors.reunionDApprobation();
    if (suivante.date < reunion.date || suivante.date !== le) throw renduErrors.reunionDApprobation();
    if (suivante.etat !== 'ouverte' && suivante.etat !== 'tenue') throw renduErrors.reunionNonOuverte();
  }

  /** Écrit la décision au point de la réunion qui approuve, adoptée sans opposition : un seul geste, un seul retour. */
  function deciderAuPoint(pointId: string, approuvee: Seance, { approuveReunionId, observations }: EnSeance): void {
    const { reunionId } = exigerPoint(contexte, pointId);
    if (reunionId !== approuveReunionId) throw renduErrors.reunionDApprobation();
    const { reunion, points } = exigerSeance(contexte, reunionId);
    if (points.some((point) => point.id === pointId && point.deliberations.length > 0))
      throw renduErrors.pointDejaDelibere();
    const texte = decisionDApprobation(approuvee.reunion.date, formeDe(approuvee), observations);
    const deliberation = ecrireDeliberation(contexte, { pointId, nature: 'decision', texte });
    depots.deliberations.modifier(deliberation, { mode: 'sans_opposition' });
    if (reunion.etat === 'tenue') numeroter(contexte, reunion);
  }
};
