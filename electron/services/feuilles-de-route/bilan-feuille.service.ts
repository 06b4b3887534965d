import type { HandlersFichier } from '#shared/contract/handlers.ts';
import {
  type ActionDuBilan,
  bilanDeLAnnee,
  etapesFaitesEn,
  manquesAuBilan,
  parEtat,
} from '#shared/domain/feuille-de-route/bilan.rules.ts';
import type { Contexte } from '../contexte.ts';
import { lireDossier } from './dossier-de-feuille.ts';

type Action = Pick<ActionDuBilan, 'numero' | 'fiche'>;

const nommer = ({ numero, fiche: { id, intitule } }: Action) => ({ id, numero, intitule });
const compter = (action: Action, mot: string) => ({ fiche: nommer(action), mot });

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
        detail: {
          actions: bilan.actions.map((action) => compter(action, '')),
          etapesFaites: bilan.actions.flatMap((action) =>
            etapesFaitesEn(action, annee).map(({ intitule }) => compter(action, intitule)),
          ),
          indicateurs: indicateurs.map(({ action, indicateur, valeur }) =>
            compter(
              action,
              `${indicateur.intitule}${valeur === null || valeur.valeur === null ? ' (sans valeur)' : ''}`,
            ),
          ),
          aPoursuivre: bilan.aPoursuivre.map((action) => compter(action, '')),
        },
        manques: manquesAuBilan(bilan).map(({ action, sansValeur, sansPaye }) => ({
          fiche: nommer(action),
          sansValeur: [...sansValeur],
          sansPaye: [...sansPaye],
        })),
      };
    },
  }) satisfies Partial<HandlersFichier>;
