import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFiche } from './fiche-action.service.ts';

/** La liste des freins que tient le service, ceux que lève une action, et ses risques. */
export const createRisqueService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerFrein(id: string) {
    const frein = depots.risques.freins().find((un) => un.id === id);
    if (frein === undefined) throw communErrors.introuvable('Ce frein');
    return frein;
  }

  function refuserLeDouble(intitule: string, id: string | null): void {
    const double = depots.risques.freins().find((un) => un.id !== id && enTri(un.intitule) === enTri(intitule));
    if (double !== undefined) throw feuilleErrors.freinEnDouble(double.intitule);
  }

  return {
    'freins.creer': ({ intitule }) => {
      refuserLeDouble(intitule, null);
      const id = nouvelId();
      depots.risques.creerFrein(id, intitule);
      return { id };
    },

    'freins.renommer': ({ id, vu, patch }, { fenetre }) => {
      exigerFrein(id);
      if (patch.intitule !== undefined) refuserLeDouble(patch.intitule, id);
      refuserSiChangeDepuis(contexte, { tbl: 'frein', id, vu, fenetre, patch });
      depots.risques.renommerFrein(id, patch);
      return null;
    },

    'freins.retirer': ({ id }) => {
      const { intitule, fiches } = exigerFrein(id);
      if (fiches > 0) throw feuilleErrors.freinEmploye(intitule, pluriel(fiches, 'action', 'actions'));
      depots.risques.retirerFrein(id);
      return null;
    },

    'fichesAction.lever': ({ id, freins }) => {
      exigerFiche(contexte, id);
      const avant = depots.risques.freinsDeFiche(id);
      const voulus = new Set(freins);
      for (const { id: freinId, lienId } of avant) if (!voulus.has(freinId)) depots.risques.neLeverPlus(lienId);
      const connus = new Set(avant.map((un) => un.id));
      for (const voulu of voulus) if (!connus.has(voulu)) depots.risques.lever(nouvelId(), id, exigerFrein(voulu));
      return null;
    },

    'risques.ajouter': ({ ficheId, ...risque }) => {
      exigerFiche(contexte, ficheId);
      const id = nouvelId();
      depots.risques.ajouter({ ...risque, id, ficheId });
      return { id };
    },

    'risques.modifier': ({ id, vu, patch }, { fenetre }) => {
      if (!depots.risques.existe(id)) throw communErrors.introuvable('Ce risque');
      refuserSiChangeDepuis(contexte, { tbl: 'risque', id, vu, fenetre, patch });
      depots.risques.modifier(id, patch);
      return null;
    },

    'risques.retirer': ({ id }) => {
      if (!depots.risques.retirer(id)) throw communErrors.introuvable('Ce risque');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
