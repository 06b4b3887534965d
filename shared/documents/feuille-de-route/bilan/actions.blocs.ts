import { anneeCivile } from '#shared/dates/date-civile.ts';
import { dateSansJour } from '#shared/dates/format.ts';
import {
  type Bilan,
  etapesFaitesEn,
  parEtat,
  sousActionsTermineesEn,
} from '#shared/domain/feuille-de-route/bilan.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import type { Bloc, LigneTableau, Segments } from '../../blocs.ts';
import { colonne, nombresAvantTexte, paragraphe, titre } from '../../blocs-courants.ts';
import { ponctuer, sansPoint, texte } from '../../segments.ts';
import type { FicheImprimee } from '../dossier.types.ts';
import { brut, piloteDit } from '../mots-de-fiche.ts';
import { ETATS_DU_BILAN } from './essentiel.ts';

/** Ce qui s'est fait : les étapes de l'année, action par action, et les actions qui s'y sont terminées. */
export function ceQuiAEteFait({ annee, actions }: Bilan<FicheImprimee>): readonly Bloc[] {
  const elements = actions.flatMap((action): Segments[] => {
    const faites = etapesFaitesEn(action, annee).map(
      ({ intitule, faiteLe }) => `${sansPoint(intitule)} (${faiteLe === null ? '' : dateSansJour(faiteLe)})`,
    );
    const menees = sousActionsTermineesEn(action, annee).map(
      ({ intitule, etatDepuis: le }) =>
        `sous-action « ${sansPoint(intitule)} » terminée${le === null ? '' : ` le ${dateSansJour(le)}`}`,
    );
    const { etat, etatDepuis } = action.fiche;
    const close = etat === 'terminee' && (etatDepuis === null || anneeCivile(etatDepuis) === annee);
    const dits = [
      ...faites,
      ...menees,
      ...(close ? [`action terminée${etatDepuis === null ? '' : ` le ${dateSansJour(etatDepuis)}`}`] : []),
    ];
    if (dits.length === 0) return [];
    return [[...texte(`${action.numero} ${action.fiche.intitule} : `, { gras: true }), ...texte(dits.join(', '))]];
  });
  return [
    titre('fait', 1, 'Ce qui a été fait'),
    elements.length === 0
      ? paragraphe(
          'fait_vide',
          texte(`Aucune étape n’est notée comme faite en ${annee}, aucune action n’y a été terminée.`),
        )
      : { type: 'liste', id: 'fait_liste', elements: ponctuer(elements) },
  ];
}

/** Depuis quand, et pourquoi : « depuis le 3 mars 2026 : local introuvable ». */
function depuisEtMotif({ fiche: { etat, etatDepuis, etatMotif } }: FicheImprimee): string {
  // Le jour d'ouverture d'une fiche n'apprend rien d'une action qui n'a pas commencé.
  const depuis = etatDepuis === null || etat === 'a_venir' ? '' : `depuis le ${dateSansJour(etatDepuis)}`;
  return enCapitale([depuis, etatMotif ?? ''].filter((mot) => mot !== '').join(' : '));
}

function ligneDe(action: FicheImprimee): LigneTableau {
  const { avancement } = action;
  return {
    type: 'ligne',
    cellules: [
      brut(action.numero),
      texte(action.fiche.intitule),
      texte(piloteDit(action.fiche)),
      brut(avancement.etapes === 0 ? '' : `${nombreFr(avancement.faites)} / ${nombreFr(avancement.etapes)}`),
      texte(depuisEtMotif(action)),
    ],
  };
}

/** Toutes les actions de l'année, par état ; bloquées, en pause et abandonnées disent pourquoi. */
export function actionsParEtat({ actions }: Bilan<FicheImprimee>): readonly Bloc[] {
  if (actions.length === 0) return [];
  const etats = parEtat(actions);
  const lignes = ETATS_DU_BILAN.flatMap(([etat, , plusieurs]): LigneTableau[] => {
    const siennes = etats.get(etat) ?? [];
    if (siennes.length === 0) return [];
    const nom = siennes.length === 1 ? etatFicheLibelle[etat] : enCapitale(plusieurs);
    return [{ type: 'groupe', titre: texte(`${nom} (${siennes.length})`) }, ...siennes.map(ligneDe)];
  });
  return [
    titre('etats', 1, 'Où en sont les actions'),
    {
      type: 'tableau',
      id: 'etats_tableau',
      serre: true,
      colonnes: [
        colonne('N°', 1.1),
        colonne('Action', 5.4),
        colonne('Pilote', 3.7),
        nombresAvantTexte('Étapes', 1.6),
        colonne('Depuis, et motif', 4.2),
      ],
      lignes,
    },
  ];
}
