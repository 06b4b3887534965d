import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { retourPropose } from '#shared/domain/navette/delai.rules.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { exigerFeuille } from '../../feuilles-de-route/feuille-de-route.service.ts';
import { deQui } from '../../feuilles-de-route/ressort-de-feuille.ts';
import { nommerDestinataire } from '../destinataire.ts';
import { suiviDesNavettes } from '../suivi-des-navettes.ts';
import { cleDe } from '../sujet.ts';
import { pilotesDe } from './pilotes.ts';

/** Les pilotes d'une feuille de route, leurs navettes, et celles que l'on établit. */
export const createNavettesDeFeuilleService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;
  return {
    'navettes.lister': ({ feuilleId }) => {
      const { id, intitule, ...feuille } = exigerFeuille(contexte, feuilleId);
      const { pilotes, sansPilote } = pilotesDe(contexte, feuilleId);
      const { derniere, ...suivi } = suiviDesNavettes(contexte, { genre: 'feuille', id });
      return {
        feuille: { id, intitule, de: deQui(contexte, feuille) },
        pilotes: pilotes.map(({ actions, ...pilote }) => ({
          ...pilote,
          actions: actions.length,
          derniere: derniere({ destinataire: pilote.destinataire, au: null }),
        })),
        sansPilote,
        ...suivi,
        retourPropose: retourPropose(aujourdHui()),
      };
    },

    'navettes.etablir': ({ feuilleId, pilotes, attendueLe }) => {
      exigerFeuille(contexte, feuilleId);
      if (attendueLe < aujourdHui()) throw navetteErrors.retourPasse();
      const connus = new Set(pilotesDe(contexte, feuilleId).pilotes.map(({ destinataire }) => cleDe(destinataire)));
      const voulus = [...new Map(pilotes.map((destinataire) => [cleDe(destinataire), destinataire])).values()];
      const ids = voulus.map((destinataire) => {
        if (!connus.has(cleDe(destinataire)))
          throw navetteErrors.piloteSansAction(nommerDestinataire(contexte, destinataire).nom);
        const id = nouvelId();
        const sujet = { genre: 'feuille' as const, id: feuilleId };
        depots.navettes.ajouter({ id, sujet, au: null, destinataire, etablieLe: aujourdHui(), attendueLe });
        return id;
      });
      return { ids };
    },
  } satisfies Partial<HandlersFichier>;
};
