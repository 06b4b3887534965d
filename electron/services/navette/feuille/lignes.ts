import type { MarqueDeTable } from '#shared/domain/feuille-de-route/navette/modeles.data.ts';
import {
  type ActionSituee,
  canonsDeLAction,
  canonsDeLaMesure,
  canonsDeLaMeteo,
  canonsDeLaSousAction,
  canonsDeLEtape,
  canonsDeLIndicateur,
  canonsDuFinancement,
} from '#shared/domain/feuille-de-route/navette/canons.rules.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Mesure, NatureIndicateur } from '#shared/domain/feuille-de-route/indicateur.schema.ts';
import { numeroter } from '#shared/domain/feuille-de-route/numeros.rules.ts';
import type { Canons } from '#shared/domain/navette/classeur-verrouille.types.ts';
import type { Contexte } from '../../contexte.ts';
import type { LigneDeNavette } from '../sujet.ts';

/** Une ligne de navette, et l'action dont elle parle. */
export interface LigneDAction extends LigneDeNavette {
  readonly marque: MarqueDeTable;
  readonly fiche: Fiche;
  readonly situee: ActionSituee;
  /** Nature de l'indicateur, si c'en est un. */
  readonly nature: NatureIndicateur | null;
  /** Tout ce qui est déjà noté de ce qui se date : les météos d'une action, les valeurs réalisées d'un indicateur. */
  readonly notes: readonly Canons[];
}

/** Une valeur réalisée de tout le monde, partout : ce qu'une navette demande. */
const deTous = ({ moment, sexe, territoire }: Mesure): boolean =>
  moment === 'realisee' && sexe === 'ensemble' && territoire === 'ensemble';

/** Où est chaque action d'une feuille de route : son numéro, son axe. */
function situer({ depots }: Contexte, feuilleId: string): ReadonlyMap<string, Omit<ActionSituee, 'intitule'>> {
  const [axes, objectifs] = [depots.feuilles.axes(feuilleId), depots.feuilles.objectifs(feuilleId)];
  const places = depots.feuilleTableau.places(feuilleId);
  const numeros = numeroter(axes, objectifs, places);
  const parAxe = new Map(axes.map(({ id, intitule }) => [id, `${numeros.axes.get(id) ?? ''}. ${intitule}`]));
  const axeDe = new Map(places.map(({ id, axeId }) => [id, parAxe.get(axeId) ?? '']));
  return new Map(numeros.ordre.map((id) => [id, { numero: numeros.fiches.get(id) ?? '', axe: axeDe.get(id) ?? '' }]));
}

/**
 * Ce que dit l'application d'actions d'une feuille de route, ligne à ligne d'une navette, dans l'ordre de leurs numéros.
 * @param voulues ces actions seulement ; celles qui n'y sont plus n'ont pas de ligne
 */
export function lireLignes(contexte: Contexte, feuilleId: string, voulues: ReadonlySet<string>): LigneDAction[] {
  const { depots } = contexte;
  const places = situer(contexte, feuilleId);
  const ids = [...places.keys()].filter((id) => voulues.has(id));
  const fiches = depots.fichesAction.parIds(ids);
  const [meteos, etapes] = [depots.meteos.deFiche.des(ids), depots.ficheContenu.etapes.des(ids)];
  const sousActions = depots.sousActions.deFiche.des(ids);
  const [indicateurs, financements] = [depots.indicateurs.deFiche.des(ids), depots.ficheContenu.financements.des(ids)];
  return ids.flatMap((id): LigneDAction[] => {
    const [fiche, place] = [fiches.get(id), places.get(id)];
    if (fiche === undefined || place === undefined) return [];
    const situee = { ...place, intitule: fiche.intitule };
    const groupe = { vers: `/fiches-action/${id}`, numero: situee.numero, intitule: fiche.intitule };
    const commun = { fiche, situee, groupe, nature: null, notes: [] };
    const siennes = sousActions(id);
    const intitules = new Map(siennes.map((une) => [une.id, une.intitule]));
    return [
      {
        ...commun,
        marque: 'action',
        id,
        valeurs: canonsDeLAction(situee, fiche, meteos(id)[0] ?? null),
        notes: meteos(id).map(canonsDeLaMeteo),
      },
      ...siennes.map(
        (une): LigneDAction => ({
          ...commun,
          marque: 'sous_action',
          id: une.id,
          valeurs: canonsDeLaSousAction(situee, une),
        }),
      ),
      ...etapes(id).map(
        (etape): LigneDAction => ({
          ...commun,
          marque: 'etape',
          id: etape.id,
          valeurs: canonsDeLEtape(situee, etape, intitules.get(etape.sousActionId ?? '') ?? null),
        }),
      ),
      ...indicateurs(id).map(
        (indicateur): LigneDAction => ({
          ...commun,
          marque: 'indicateur',
          id: indicateur.id,
          nature: indicateur.nature,
          notes: indicateur.mesures.filter(deTous).map(canonsDeLaMesure),
          valeurs: canonsDeLIndicateur(situee, indicateur),
        }),
      ),
      ...financements(id).map(
        (ligne): LigneDAction => ({
          ...commun,
          marque: 'financement',
          id: ligne.id,
          valeurs: canonsDuFinancement(situee, ligne),
        }),
      ),
    ];
  });
}
