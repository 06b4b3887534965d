import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import { porterAuRang } from '#shared/domain/feuille-de-route/ordre.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { Inscription } from '#electron/repositories/feuilles-de-route/fiche-action.repository.ts';
import type { Contexte } from '../contexte.ts';
import { deQui } from './ressort-de-feuille.ts';

interface Place {
  readonly axeId: string;
  readonly objectifId: string | null;
}

/** La feuille de route de cet axe ; l'objectif est bien le sien. */
function exigerPlace({ depots }: Contexte, { axeId, objectifId }: Place): string {
  const feuilleId = depots.feuilles.feuilleDeLAxe(axeId);
  if (feuilleId === null) throw communErrors.introuvable('Cet axe');
  if (objectifId !== null && depots.feuilles.objectif(objectifId)?.axeId !== axeId)
    throw feuilleErrors.objectifAilleurs();
  return feuilleId;
}

/** Inscrit une fiche dans une feuille de route où elle n'est pas, à la suite de son axe. */
export function inscrireEn(contexte: Contexte, ficheId: string, place: Place): void {
  const { depots, nouvelId } = contexte;
  const feuilleId = exigerPlace(contexte, place);
  if (depots.fichesAction.inscriptions(ficheId).some((autre) => autre.feuilleId === feuilleId))
    throw feuilleErrors.dejaInscrite(depots.fichesAction.parId(ficheId)?.intitule ?? '');
  const rang = (depots.fichesAction.inscriptionsDeLAxe(place.axeId).at(-1)?.rang ?? 0) + 1;
  depots.fichesAction.inscrire({ id: nouvelId(), ficheId, rang, ...place });
}

/** Porte une inscription à un rang d'un axe de la même feuille de route, sous un objectif ou aucun. */
export function deplacerInscription(contexte: Contexte, inscription: Inscription, place: Place, rang: number): void {
  const { depots } = contexte;
  if (exigerPlace(contexte, place) !== inscription.feuilleId) throw feuilleErrors.axeAilleurs();
  depots.fichesAction.placer({ id: inscription.id, ...place });
  // Le rang se compte parmi les fiches du même objectif ; celles de l'axe gardent leur ordre autour.
  const soeurs = depots.fichesAction.inscriptionsDeLAxe(place.axeId);
  const memes = soeurs.filter(({ objectifId }) => objectifId === place.objectifId).map(({ id }) => id);
  const autres = soeurs.filter(({ objectifId }) => objectifId !== place.objectifId).map(({ id }) => id);
  depots.fichesAction.ordonner([...porterAuRang(memes, inscription.id, rang), ...autres]);
}

/** Place une fiche en fin d'un axe de la feuille de route où elle est déjà ; dans cet axe, elle ne bouge pas. */
export function placerEn(contexte: Contexte, ficheId: string, axeId: string): void {
  const { depots } = contexte;
  const feuilleId = exigerPlace(contexte, { axeId, objectifId: null });
  const inscription = depots.fichesAction.inscriptions(ficheId).find((autre) => autre.feuilleId === feuilleId);
  if (inscription === undefined) throw feuilleErrors.axeAilleurs();
  if (inscription.axeId !== axeId) deplacerInscription(contexte, inscription, { axeId, objectifId: null }, 1_000);
}

/** Où s'inscrit une fiche, et sous quel numéro. */
export function inscriptionsLues(contexte: Contexte, ficheId: string) {
  const { depots } = contexte;
  return depots.fichesAction.inscriptions(ficheId).flatMap(({ id, feuilleId, axeId, objectifId }) => {
    const feuille = depots.feuilles.parId(feuilleId);
    if (feuille === null) return [];
    const axes = depots.feuilles.axes(feuilleId);
    const objectifs = depots.feuilles.objectifs(feuilleId);
    const numeros = numeroter(axes, objectifs, depots.feuilleTableau.places(feuilleId));
    const place = numeros.ordre.indexOf(ficheId);
    const voisine = (rang: number) => {
      const voisin = numeros.ordre[rang];
      return voisin === undefined ? null : { id: voisin, numero: numeros.fiches.get(voisin) ?? '' };
    };
    const axe = axes.find((autre) => autre.id === axeId);
    const objectif = objectifs.find((autre) => autre.id === objectifId);
    return {
      id,
      feuilleId,
      feuille: feuille.intitule,
      de: deQui(contexte, feuille),
      contratId: feuille.contratId,
      instanceId: feuille.instanceId,
      axe: { id: axeId, numero: numeros.axes.get(axeId) ?? '', intitule: axe?.intitule ?? '' },
      objectif:
        objectif === undefined
          ? null
          : { id: objectif.id, numero: numeros.objectifs.get(objectif.id) ?? '', intitule: objectif.intitule },
      numero: numeros.fiches.get(ficheId) ?? '',
      avant: voisine(place - 1),
      apres: voisine(place + 1),
      blocsMasques: depots.feuilles.blocsMasques(feuilleId),
    };
  });
}
