import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { bilanDeLAnnee, manquesAuBilan, parEtat } from '#shared/domain/feuille-de-route/bilan.rules.ts';
import type { Contexte } from '../contexte.ts';
import { lireDossier } from './dossier-de-feuille.ts';

/** Le bilan annuel d'une feuille de route, lu à l'écran : le même calcul que son Word. */
export const createBilanFeuilleService = (contexte: Contexte) =>
  ({
    'feuillesDeRoute.bilan': ({ id, annee }) => {
      const { fiches, ressort } = lireDossier(contexte, id, contexte.aujourdHui(), null);
      const bilan = bilanDeLAnnee(fiches, ressort, annee);
      const { argent, indicateurs } = bilan;
      return {
        actions: bilan.actions.length,
        parEtat: [...parEtat(bilan.actions)].map(([etat, siennes]) => ({ etat, nombre: siennes.length })),
        etapesFaites: bilan.etapesFaites,
        demande: argent.demande,
        accorde: argent.accorde,
        paye: argent.paye,
        lignes: argent.lignes.length,
        partage: argent.partage,
        indicateurs: indicateurs.length,
        values: indicateurs.filter(({ valeur }) => valeur !== null && valeur.valeur !== null).length,
        atteints: indicateurs.filter(({ atteint }) => atteint !== null && atteint >= 1).length,
        aPoursuivre: bilan.aPoursuivre.length,
        quartiers: ressort.length,
        quartiersSansAction: bilan.quartiersSansAction.map(({ code, libelle }) => ({ code, libelle })),
        manques: manquesAuBilan(bilan).map(({ action, sansValeur, sansPaye }) => ({
          fiche: { id: action.fiche.id, numero: action.numero, intitule: action.fiche.intitule },
          sansValeur: [...sansValeur],
          sansPaye: [...sansPaye],
        })),
      };
    },
  }) satisfies Partial<HandlersFichier>;
