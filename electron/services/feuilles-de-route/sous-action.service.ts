import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { porterAuRang } from '#shared/domain/feuille-de-route/ordre.rules.ts';
import type { SousAction, SousActionPatch } from '#shared/domain/feuille-de-route/sous-action.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { completerLEtat } from './changer-d-etat.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';
import { lirePilote } from '../annuaire/pilote-saisi.ts';

const SANS_PILOTE = { piloteId: null, structurePiloteId: null };

/** La sous-action, ou un refus en français si elle n'existe plus. */
export function exigerSousAction({ depots }: Contexte, id: string): SousAction & { readonly ficheId: string } {
  const ficheId = depots.sousActions.fiche(id);
  const sousAction = ficheId === null ? undefined : depots.sousActions.deFiche(ficheId).find((une) => une.id === id);
  if (ficheId === null || sousAction === undefined) throw communErrors.introuvable('Cette sous-action');
  return { ...sousAction, ficheId };
}

/** Les sous-actions d'une fiche action : les ajouter, les changer, les confier, les ranger, les retirer. */
export const createSousActionService = (contexte: Contexte) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  function completer(sousAction: SousAction, patch: SousActionPatch): SousActionPatch {
    const [debut, echeance] = [
      patch.debut === undefined ? sousAction.debut : patch.debut,
      patch.echeance === undefined ? sousAction.echeance : patch.echeance,
    ];
    if (debut !== null && echeance !== null && echeance < debut)
      throw feuilleErrors.sousActionFinAvantDebut(patch.echeance === undefined ? 'debut' : 'echeance');
    return completerLEtat(sousAction, patch, aujourdHui());
  }

  return {
    'sousActions.ajouter': ({ ficheId, intitule, pilote, echeance }) => {
      exigerFiche(contexte, ficheId);
      const qui = pilote === null ? SANS_PILOTE : lirePilote(contexte, pilote);
      const id = nouvelId();
      depots.sousActions.ajouter({ id, ficheId, intitule, ...qui, echeance, etatDepuis: aujourdHui() });
      return { id };
    },

    'sousActions.modifier': ({ id, vu, patch }, { fenetre }) => {
      const complet = completer(exigerSousAction(contexte, id), patch);
      refuserSiChangeDepuis(contexte, { tbl: 'sous_action', id, vu, fenetre, patch });
      depots.sousActions.modifier(id, complet);
      return null;
    },

    'sousActions.confier': ({ id, pilote }) => {
      exigerSousAction(contexte, id);
      depots.sousActions.modifier(id, pilote === null ? SANS_PILOTE : lirePilote(contexte, pilote));
      return null;
    },

    'sousActions.deplacer': ({ id, rang }) => {
      const { ficheId } = exigerSousAction(contexte, id);
      const ids = depots.sousActions.deFiche(ficheId).map((une) => une.id);
      depots.sousActions.ordonner(porterAuRang(ids, id, rang));
      return null;
    },

    'sousActions.retirer': ({ id }) => {
      exigerSousAction(contexte, id);
      depots.sousActions.retirer(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
