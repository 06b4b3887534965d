import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { defautDeSignature } from '#shared/documents/extrait/signature.rules.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import { controlerApprobation } from '#shared/domain/rendu/approbation.rules.ts';
import { estPointDApprobation, formeDe, pointDApprobation } from '#shared/domain/rendu/forme.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { Contexte } from './contexte.ts';
import { rouvrirVersion } from './document-fige.ts';
import { exigerSeance } from './lecture-reunion.ts';
import { exigerEnVigueur } from './version.service.ts';

/** Le point qui soumet à l'approbation le compte rendu de ce jour-là. */
const pointDe = ({ points }: Seance, date: string, derniere: boolean): PointEnSeance | null =>
  points.find(({ titre }) => estPointDApprobation(titre, date, derniere)) ?? null;

/** L'approbation du compte rendu du jour donné est-elle adoptée par cette séance ? */
function adopte(seance: Seance, date: string, derniere: boolean): boolean {
  const point = pointDe(seance, date, derniere);
  if (point === null || point.deliberations.length === 0) return false;
  return point.deliberations.every((deliberation) => voteAuPoint(seance, deliberation).sens === 'adopte');
}

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
          const suivante = depots.seances.lire(id);
          return { id, date, adopte: suivante !== null && adopte(suivante, reunion.date, rang === 0) };
        }),
      };
    },

    'versions.aApprouver': ({ reunionId }) => {
      const seance = exigerSeance(contexte, reunionId);
      const { reunion } = seance;
      return depots.versions
        .precedentes(reunion.instanceId, reunion.date, reunionId)
        .map((precedente, rang) => ({ ...precedente, derniere: rang === 0 }))
        .filter(({ etat }) => etat === null || etat === 'diffuse')
        .map(({ id, date, versionId, derniere }) => ({
          reunionId: id,
          date,
          versionId,
          point: pointDApprobation(date, formeDe(seance)),
          inscrit: pointDe(seance, date, derniere)?.id ?? null,
          adopte: adopte(seance, date, derniere),
        }));
    },

    'versions.approuver': ({ id, ...approbation }) => {
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
    if (suivante === null || suivante.instanceId !== reunion.instanceId || suivante.date < reunion.date)
      throw renduErrors.reunionDApprobation();
    if (suivante.date !== le) throw renduErrors.reunionDApprobation();
  }
};
