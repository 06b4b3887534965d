import type { HandlersFichier } from '#shared/contract/handlers.ts';
import {
  datesPossibles,
  etapesDecalees,
  joursDeDeplacement,
  sousActionsDecalees,
} from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';
import { quartiersDuRessort } from './ressort-de-feuille.ts';
import { exigerFiche } from './fiche-action.service.ts';

/** Les autres vues d'une feuille de route : ce qu'elles lisent, et les dates que l'on y déplace. */
export const createVuesDeFeuilleService = (contexte: Contexte) => {
  const { depots } = contexte;
  return {
    'feuillesDeRoute.etapes': ({ id }) => {
      exigerFeuille(contexte, id);
      return [
        ...depots.feuilleVues
          .sousActions(id)
          .map(({ intitule, ...une }) => ({ ...une, intitule: `Sous-action : ${intitule}` })),
        ...depots.feuilleVues.etapes(id),
      ];
    },

    'feuillesDeRoute.indicateurs': ({ id }) => depots.feuilleVues.indicateurs(exigerFeuille(contexte, id).id),

    'feuillesDeRoute.lieux': ({ id }) => {
      const codes = [
        ...quartiersDuRessort(contexte, exigerFeuille(contexte, id)),
        ...depots.feuilleTableau.quartiers(id),
      ].map(({ code }) => code);
      return depots.feuilleVues.lieux([...new Set(codes)]);
    },

    'fichesAction.replanifier': ({ id, vu, patch, avecEtapes }, { fenetre }) => {
      const fiche = exigerFiche(contexte, id);
      const apres = {
        debut: patch.debut === undefined ? fiche.debut : patch.debut,
        fin: patch.fin === undefined ? fiche.fin : patch.fin,
      };
      if (!datesPossibles(apres)) throw feuilleErrors.ficheFinAvantDebut();
      refuserSiChangeDepuis(contexte, { tbl: 'fiche_action', id, vu, fenetre, patch });
      depots.fichesAction.modifier(id, patch);
      const jours = avecEtapes ? joursDeDeplacement(fiche, apres) : 0;
      const suivent = etapesDecalees(depots.ficheContenu.etapes(id), jours);
      for (const etape of suivent) depots.ficheContenu.modifierEtape(etape.id, { echeance: etape.echeance });
      for (const { id: sousActionId, ...dates } of sousActionsDecalees(depots.sousActions.deFiche(id), jours))
        depots.sousActions.modifier(sousActionId, dates);
      return { etapes: suivent.length };
    },
  } satisfies Partial<HandlersFichier>;
};
