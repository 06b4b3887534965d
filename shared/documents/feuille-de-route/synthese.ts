import { dateSansJour } from '#shared/dates/format.ts';
import {
  cumuler,
  nomDesAutresFonds,
  partager,
  partDuDroitCommun,
} from '#shared/domain/feuille-de-route/argent.rules.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { montantFr } from '#shared/text/montants.ts';
import { enumerer, pluriel, plurielOuAucun } from '#shared/text/nombres.ts';
import type { Bloc, Segments } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { ponctuer, texte } from '../segments.ts';
import { compterLesEtats } from './comptes-d-etat.ts';
import { attention, quartiersVises } from './attention.ts';
import { diagnosticEtConcertation, reperes } from './diagnostic.blocs.ts';
import type { DossierDeFeuille } from './dossier.types.ts';
import { argentParNature } from './figures/argent.ts';
import { carteDesActions } from './figures/carte.ts';
import { coteACote } from './figures/cote-a-cote.ts';
import { partAuDixieme } from './mots-de-fiche.ts';

function portee(dossier: DossierDeFeuille): string {
  const vises = quartiersVises(dossier);
  const nombre = vises.size;
  const duRessort = dossier.ressort.filter(({ code }) => vises.has(code)).length;
  const sur = dossier.ressort.length > duRessort && duRessort === nombre ? ` sur ${dossier.ressort.length}` : '';
  return enCapitale(
    enumerer([
      `${plurielOuAucun(nombre, 'aucun', 'quartier prioritaire visé', 'quartiers prioritaires visés')}${sur}`,
      pluriel(dossier.axes.length, 'axe', 'axes'),
      ...(dossier.objectifs.length === 0 ? [] : [pluriel(dossier.objectifs.length, 'objectif', 'objectifs')]),
      pluriel(dossier.fiches.length, 'action', 'actions'),
    ]),
  );
}

/** « 3 actions en cours, 4 à venir, 1 bloquée ; 2 en retard. » */
function avancement({ fiches, date }: DossierDeFeuille): string {
  const retards = fiches.filter(({ avancement: { retard } }) => retard > 0).length;
  const retard = retards === 0 ? 'aucune n’est en retard' : `${pluriel(retards, 'est en retard', 'sont en retard')}`;
  return `Au ${dateSansJour(date)} : ${compterLesEtats(fiches.map(({ avancement: { etat } }) => etat))} ; ${retard}.`;
}

/** « Le droit commun porte 62,5 % des 512 000 € prévus ; … » ; sans montant, les parts sont « n.d. ». */
function argent({ fiches }: DossierDeFeuille): string {
  const { droitCommun, specifique, autres } = cumuler(fiches.map(({ financements }) => partager(financements)));
  const total = droitCommun + specifique + autres;
  if (total === 0)
    return 'Aucun montant n’est encore prévu : les parts du droit commun et des crédits spécifiques sont n.d.';
  const part = (montant: number) => partAuDixieme(montant / total);
  const seuls = partDuDroitCommun({ droitCommun, specifique, autres });
  // Ce que l'écran appelle la part du droit commun : sans les fonds qui ne sont ni l'un ni l'autre.
  const horsAutres =
    autres === 0 || seuls === null ? '' : ` Hors ces derniers, la part du droit commun est de ${partAuDixieme(seuls)}.`;
  return `Le droit commun porte ${part(droitCommun)} des ${montantFr(total)} prévus ; les crédits spécifiques de la politique de la ville ${part(specifique)} ; les ${nomDesAutresFonds(fiches.flatMap(({ financements }) => financements))} ${part(autres)}.${horsAutres}`;
}

/** « axe 1, aller vers : repérer, accueillir » : ses objectifs, sinon le nombre de ses actions. */
function axes({ axes: siens, objectifs, fiches }: DossierDeFeuille): readonly Bloc[] {
  if (siens.length === 0) return [];
  const elements = siens.map(({ id, numero, intitule }): Segments => {
    const sous = objectifs.filter(({ axeId }) => axeId === id);
    const nombre = pluriel(fiches.filter(({ axe }) => axe.id === id).length, 'action', 'actions');
    return [
      ...texte(`axe ${numero}, ${intitule} : `, { gras: true }),
      ...texte(
        sous.length === 0 ? nombre : `${sous.map((un) => `${un.numero} ${un.intitule}`).join(', ')} (${nombre})`,
      ),
    ];
  });
  return [
    titre('axes', 2, siens.length === 1 ? 'Un axe' : 'Les axes'),
    { type: 'liste', id: 'axes_liste', elements: ponctuer(elements) },
  ];
}

/** La première page : ce que contient la feuille de route, où elle en est, ce qui appelle l'attention. */
export function synthese(dossier: DossierDeFeuille): readonly Bloc[] {
  const { fiches } = dossier;
  return [
    titre('synthese', 1, 'Synthèse'),
    paragraphe('portee', texte(`${portee(dossier)}.`)),
    ...(fiches.length === 0
      ? []
      : coteACote(
          'figures',
          carteDesActions(dossier, fiches, 'Quartiers prioritaires et nombre d’actions'),
          argentParNature(fiches.flatMap(({ financements }) => financements)),
        )),
    ...reperes(dossier),
    ...(fiches.length === 0
      ? []
      : [
          titre('avancement', 2, 'Où nous en sommes'),
          paragraphe('avancement_phrase', texte(avancement(dossier))),
          paragraphe('argent', texte(argent(dossier))),
        ]),
    ...axes(dossier),
    ...attention(dossier),
    ...diagnosticEtConcertation(dossier),
  ];
}
