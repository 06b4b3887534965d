import { dateSansJour } from '#shared/dates/format.ts';
import { lireDate } from '#shared/dates/lecture.ts';
import { etatActionLibelle } from '#shared/domain/seance/seance.labels.ts';
import type { Action } from '#shared/domain/seance/seance.schema.ts';
import { actionsDe } from '../../seance/decisions.ts';
import { signet } from '../../signets.ts';
import { champsDeLAction } from '../champs.ts';
import { cle, enSaisie } from '../cle.ts';
import type { Lecture } from '../correction.ts';
import type { Morceau } from '../morceaux.ts';
import { ligneCorrigee } from '../texte-relu.ts';
import { type ContexteDeLecture, faces, lecture, type Lecteur, type Reste, resteDe } from './lecteur.ts';

/** Les actions d’une liste : celles d’un point, ou toutes dans un relevé. */
function actionsDuBloc({ seance }: ContexteDeLecture, id: string): Action[] {
  const point = seance.points.find((un) => signet('act', un.id) === id);
  if (point === undefined) return id === 'actions_liste' ? actionsDe(seance) : [];
  return point.actions.toSorted((a, b) => a.rang - b.rang);
}

const sansFin = (texte: string): string => texte.replace(/[\s.;,]+$/u, '');

interface Precisions {
  readonly libelle: string;
  readonly pilote: string;
  readonly echeance: string | null;
}

/** « libellé (pilote, 2 octobre 2026, en cours) » : ce qui est une date, ce qui est un état, le reste est le pilote. */
function decouper(element: string, action: Action, aujourdHui: string): Precisions {
  const texte = sansFin(enSaisie(element));
  const etat = etatActionLibelle[action.etat].toLocaleLowerCase('fr');
  const attendu = action.pilote !== null || action.echeance !== null || action.etat !== 'a_engager';
  const lu = /^(?<libelle>.*\S)\s*\((?<precisions>[^()]*(?:\([^()]*\)[^()]*)*)\)$/su.exec(texte)?.groups;
  if (lu === undefined) return { libelle: texte, pilote: '', echeance: null };
  const morceaux = (lu['precisions'] ?? '').split(',').map((un) => un.trim());
  const dates = morceaux.map((un) => lireDate(un, aujourdHui));
  const rang = dates.findLastIndex((date) => date.ok);
  const date = dates[rang];
  // Sans précision attendue ni date lue, la parenthèse fait partie du libellé.
  if (!attendu && date === undefined) return { libelle: texte, pilote: '', echeance: null };
  return {
    libelle: lu['libelle'] ?? '',
    pilote: morceaux.filter((un, n) => n !== rang && cle(un) !== cle(etat)).join(', '),
    echeance: date?.ok === true ? date.valeur : null,
  };
}

function lireAction(
  contexte: ContexteDeLecture,
  { action, rang }: { readonly action: Action; readonly rang: number },
  element: string,
  bloc: string,
  morceaux: readonly Morceau[],
): Lecture[] {
  const champs = champsDeLAction(contexte.seance, action, rang);
  const { libelle, pilote, echeance } = decouper(element, action, contexte.aujourdHui);
  // Le libellé perd son point final à l’impression : il ne manque pas pour autant.
  const meme = cle(sansFin(action.libelle)) === cle(libelle);
  return [
    ...lecture(champs.libelle, meme ? action.libelle : ligneCorrigee(action.libelle, libelle), bloc, morceaux),
    ...lecture(
      champs.pilote,
      cle(sansFin(action.pilote ?? '')) === cle(pilote) ? action.pilote : ligneCorrigee(action.pilote, pilote),
      bloc,
      morceaux,
    ),
    ...(action.echeance !== null && cle(element).includes(cle(dateSansJour(action.echeance)))
      ? []
      : lecture(champs.echeance, echeance, bloc, morceaux)),
  ];
}

/** Les actions décidées : libellé, pilote et échéance se reprennent ; une action ajoutée ou ôtée se fait en séance. */
export const lecteurDActions: Lecteur = (contexte, bloc, morceaux) => {
  const actions = actionsDuBloc(contexte, bloc.id);
  const lectures: Lecture[] = [];
  const restes: Reste[] = [];
  const enPlus: Morceau[] = [];
  for (const face of faces(bloc, morceaux)) {
    const { unite, morceau, rang } = face;
    const change = resteDe(bloc.id, face, unite === null ? 'action_ajoutee' : 'action_otee');
    if (change.length === 0) continue;
    const action = actions[rang];
    if (unite === null && morceau?.genre === 'texte' && !morceau.liste) enPlus.push(morceau);
    else if (action === undefined || morceau?.genre !== 'texte') restes.push(...change);
    else {
      const place = contexte.seance.points.find(({ id }) => id === action.pointId)?.actions ?? [];
      const sonRang = place.toSorted((a, b) => a.rang - b.rang).findIndex(({ id }) => id === action.id);
      lectures.push(...lireAction(contexte, { action, rang: sonRang }, morceau.texte, bloc.id, [morceau]));
    }
  }
  return { lectures, restes, enPlus };
};
