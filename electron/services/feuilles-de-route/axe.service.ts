import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { porterAuRang } from '#shared/domain/feuille-de-route/ordre.rules.ts';
import { rattachementLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { AXES_NATIONAUX, type Objectif } from '#shared/domain/feuille-de-route/feuille.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { exigerFeuille } from './feuille-de-route.service.ts';

/** La feuille de route d'un axe, ou un refus s'il n'existe plus. */
export function feuilleDeLAxe({ depots }: Contexte, axeId: string): string {
  const feuilleId = depots.feuilles.feuilleDeLAxe(axeId);
  if (feuilleId === null) throw communErrors.introuvable('Cet axe');
  return feuilleId;
}

/** Les axes d'une feuille de route, et les objectifs d'un axe. */
export const createAxeService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerObjectif(id: string): Objectif {
    const objectif = depots.feuilles.objectif(id);
    if (objectif === null) throw communErrors.introuvable('Cet objectif');
    return objectif;
  }

  const objectifsDe = (axeId: string): readonly Objectif[] =>
    depots.feuilles.objectifs(feuilleDeLAxe(contexte, axeId)).filter((objectif) => objectif.axeId === axeId);

  /** Ses fiches le suivent, à la fin de l'axe d'arrivée. */
  function changerDAxe({ id, axeId: ancien }: Objectif, axeId: string): void {
    if (feuilleDeLAxe(contexte, axeId) !== feuilleDeLAxe(contexte, ancien)) throw feuilleErrors.axeAilleurs();
    depots.feuilles.modifierObjectif(id, { axeId });
    const siennes = depots.fichesAction.inscriptionsDeLAxe(ancien).filter(({ objectifId }) => objectifId === id);
    const dejaLa = depots.fichesAction.inscriptionsDeLAxe(axeId);
    for (const { id: inscription } of siennes) depots.fichesAction.placer({ id: inscription, axeId, objectifId: id });
    depots.fichesAction.ordonner([...dejaLa, ...siennes].map(({ id: inscription }) => inscription));
  }

  return {
    'axes.ajouter': ({ feuilleId, intitule, rattachement }) => {
      exigerFeuille(contexte, feuilleId);
      const id = nouvelId();
      depots.feuilles.ajouterAxe({
        id,
        feuilleId,
        intitule,
        rattachement,
        rang: depots.feuilles.axes(feuilleId).length + 1,
      });
      return { id };
    },

    'axes.ajouterNationaux': ({ feuilleId }) => {
      exigerFeuille(contexte, feuilleId);
      const axes = depots.feuilles.axes(feuilleId);
      const manquants = AXES_NATIONAUX.filter(
        (national) => !axes.some(({ rattachement }) => rattachement === national),
      );
      for (const [place, rattachement] of manquants.entries())
        depots.feuilles.ajouterAxe({
          id: nouvelId(),
          feuilleId,
          intitule: rattachementLibelle[rattachement],
          rattachement,
          rang: axes.length + place + 1,
        });
      return { ajoutes: manquants.length };
    },

    'axes.modifier': ({ id, vu, patch }, { fenetre }) => {
      feuilleDeLAxe(contexte, id);
      refuserSiChangeDepuis(contexte, { tbl: 'axe', id, vu, fenetre, patch });
      depots.feuilles.modifierAxe(id, patch);
      return null;
    },

    'axes.deplacer': ({ id, rang }) => {
      const axes = depots.feuilles.axes(feuilleDeLAxe(contexte, id));
      depots.feuilles.ordonnerAxes(
        porterAuRang(
          axes.map((axe) => axe.id),
          id,
          rang,
        ),
      );
      return null;
    },

    'axes.retirer': ({ id }) => {
      const axe = depots.feuilles.axes(feuilleDeLAxe(contexte, id)).find((autre) => autre.id === id);
      const fiches = depots.fichesAction.inscriptionsDeLAxe(id).length;
      if (fiches > 0)
        throw feuilleErrors.axeOccupe(axe?.intitule ?? '', pluriel(fiches, 'fiche action', 'fiches action'));
      depots.feuilles.retirerAxe(id);
      return null;
    },

    'objectifs.ajouter': ({ axeId, intitule }) => {
      const id = nouvelId();
      depots.feuilles.ajouterObjectif({ id, axeId, intitule, rang: objectifsDe(axeId).length + 1 });
      return { id };
    },

    'objectifs.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerObjectif(id);
      refuserSiChangeDepuis(contexte, { tbl: 'objectif', id, vu, fenetre, patch });
      depots.feuilles.modifierObjectif(id, patch);
      return null;
    },

    'objectifs.deplacer': ({ id, rang, axeId }) => {
      const objectif = exigerObjectif(id);
      if (axeId !== undefined && axeId !== objectif.axeId) changerDAxe(objectif, axeId);
      const ids = objectifsDe(axeId ?? objectif.axeId).map((autre) => autre.id);
      depots.feuilles.ordonnerObjectifs(porterAuRang(ids, id, rang));
      return null;
    },

    'objectifs.retirer': ({ id }) => {
      exigerObjectif(id);
      depots.feuilles.retirerObjectif(id);
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
