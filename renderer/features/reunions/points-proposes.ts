import type { Sortie } from '#shared/contract/contract.ts';
import {
  annonceUneApprobation,
  estPointDApprobation,
  formeDe,
  pointDApprobation,
} from '#shared/domain/rendu/forme.rules.ts';
import {
  type PointPropose,
  pointDEtape,
  pointDuSuivi,
  suivisAReprendre,
} from '#shared/domain/reunion/a-inscrire.rules.ts';
import type { SourceDePoint } from '#shared/domain/reunion/proposition.schema.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import {
  raisonDApprobation,
  raisonDAudit,
  raisonDeFiche,
  raisonDePoint,
  raisonDeSuivi,
} from './raisons-de-proposer.ts';

export type Propose = Sortie<'points.proposer'>;

/** Ce que l'écran propose d'inscrire : un titre, pourquoi, et d'où cela vient. */
export interface AInscrire {
  readonly cle: string;
  readonly titre: string;
  readonly raison: string;
  /** Une source connue de l'hôte, ou le point tel quel. */
  readonly source:
    | SourceDePoint
    | { readonly genre: 'audit'; readonly id: string; readonly objet: 'demande' | 'conclusions' }
    | null;
  readonly point: PointPropose;
  /** Sa place imposée, à partir de 1 ; `null` : à la fin, avant les questions diverses. */
  readonly rang: number | null;
}

const HABITUELS: readonly (PointPropose & { readonly mot: string; readonly raison: string })[] = [
  {
    mot: 'suites',
    titre: 'Suites données aux décisions',
    raison: 'habituel',
    nature: 'information',
    intervenant: 'Secrétariat',
    duree: 15,
  },
  {
    mot: 'questions diverses',
    titre: 'Questions diverses',
    raison: 'habituel, en dernier',
    nature: 'echange',
    intervenant: null,
    duree: 10,
  },
];

const deSuivi = (ligne: Propose['suivis'][number], aujourdHui: string): AInscrire => ({
  cle: ligne.id,
  titre: pointDuSuivi(ligne).titre,
  raison: raisonDeSuivi(ligne, aujourdHui),
  source: { genre: ligne.genre, id: ligne.id },
  point: pointDuSuivi(ligne),
  rang: null,
});

/** Une action bloquée ou en retard appelle un point d'étape (ligne 63). */
const deFiche = (fiche: Propose['fiches'][number]): AInscrire => ({
  cle: fiche.id,
  titre: pointDEtape(fiche).titre,
  raison: raisonDeFiche(fiche),
  source: { genre: 'fiche', id: fiche.id },
  point: pointDEtape(fiche),
  rang: null,
});

/** Les comptes rendus d'avant que rien n'approuve encore : en tête, à la suite de ceux déjà inscrits. */
function approbations(seance: Seance, { aApprouver }: Propose): AInscrire[] {
  const inscrits = seance.points.filter(({ etat }) => etat !== 'retire');
  return aApprouver
    .filter(
      ({ date, derniere }) =>
        !inscrits.some(
          ({ titre }) =>
            estPointDApprobation(titre, date, derniere) ||
            // Sans date, « Approbation du procès-verbal » vise la séance qui précède.
            (derniere && annonceUneApprobation(titre) && !/\d/u.test(titre)),
        ),
    )
    .map((compteRendu) => {
      const point = { ...pointDApprobation(compteRendu.date, formeDe(seance)), intervenant: 'Secrétariat' };
      return {
        cle: `approbation ${compteRendu.reunionId}`,
        titre: point.titre,
        raison: raisonDApprobation(compteRendu),
        source: null,
        point,
        rang: 1 + inscrits.filter(({ titre }) => annonceUneApprobation(titre)).length,
      };
    });
}

/** Ce que la vie de l'instance appelle et qui n'est pas encore inscrit, le plus pressant d'abord ; puis ce qui reste ouvert. */
export function pointsProposes(
  seance: Seance,
  propose: Propose,
  aujourdHui: string,
): { readonly presses: readonly AInscrire[]; readonly ouvertes: readonly AInscrire[] } {
  const inscrit = (mot: string) => seance.points.some(({ titre }) => enTri(titre).includes(mot));
  const { enRetard, ouvertes } = suivisAReprendre(propose.suivis, seance.reunion.date);
  const sansPasse = propose.aApprouver.length === 0 && propose.suivis.length === 0;
  const presses = [
    ...approbations(seance, propose),
    ...propose.audits.map((audit) => ({
      cle: `${audit.auditId} ${audit.objet}`,
      titre: audit.titre,
      raison: raisonDAudit(audit, aujourdHui),
      source: { genre: 'audit' as const, id: audit.auditId, objet: audit.objet },
      point: { ...audit, intervenant: audit.demandeur, duree: null },
      rang: null,
    })),
    ...propose.points.map((point) => ({
      cle: point.id,
      titre: point.titre,
      raison: raisonDePoint(point),
      source: { genre: 'point' as const, id: point.id },
      point,
      rang: null,
    })),
    ...enRetard.map((ligne) => deSuivi(ligne, aujourdHui)),
    ...propose.fiches.map(deFiche),
    ...HABITUELS.filter(({ mot }) => !inscrit(mot) && !(mot === 'suites' && sansPasse)).map(
      ({ raison, mot, ...point }) => ({ cle: mot, titre: point.titre, raison, source: null, point, rang: null }),
    ),
  ];
  return { presses, ouvertes: ouvertes.map((ligne) => deSuivi(ligne, aujourdHui)) };
}
