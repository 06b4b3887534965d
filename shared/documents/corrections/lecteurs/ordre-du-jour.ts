import type { PointEnSeance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../../blocs.ts';
import { pointsAConvoquer, pointsDe } from '../../seance/ordre-du-jour.ts';
import { sansPoint } from '../../segments.ts';
import { champsDuPoint } from '../champs.ts';
import { ligneCorrigee, ligneSansCapitale } from '../texte-relu.ts';
import { type ContexteDeLecture, lecture, type Lecteur, type Lu } from './lecteur.ts';
import { aChange, type CelluleEnFace, horsDuTableau, lignesEnFace, resteDeCellule } from './lignes.ts';

/** Le point de chaque ligne ; une ligne de section ou de total n’en a pas. */
function pointsDesLignes({ seance }: ContexteDeLecture, bloc: Bloc): (PointEnSeance | null)[] {
  if (bloc.type !== 'tableau') return [];
  const convoques = bloc.id.endsWith('ordre_du_jour_points');
  const points = convoques ? pointsAConvoquer(seance).map(({ point }) => point) : pointsDe(seance);
  let rang = -1;
  return bloc.lignes.map((ligne) => {
    if (ligne.type !== 'ligne') return null;
    rang += 1;
    return points[rang] ?? null;
  });
}

/** Le titre, et dessous la précision en plus petit ; le déroulé met le numéro devant, la nature dessous. */
function lireLePoint(
  { seance }: ContexteDeLecture,
  point: PointEnSeance,
  { attendue, lue, morceaux }: CelluleEnFace,
  bloc: string,
): Lu {
  const champs = champsDuPoint(seance, point);
  const [titreAttendu = '', ...dessousAttendu] = attendue.split('\n');
  const lignes = lue.split('\n');
  const numero = /^\d+\. /u.exec(titreAttendu)?.[0] ?? '';
  const convoque = bloc.endsWith('ordre_du_jour_points');
  const combien = dessousAttendu.length > 0 && lignes.length > 1 ? dessousAttendu.length : 0;
  const titre = lignes.slice(0, lignes.length - combien).join(' ');
  const dessous = lignes.slice(lignes.length - combien).join(' ');
  const nu = numero === '' ? titre : titre.replace(/^\d+\s*\.\s*/u, '');
  const precision = convoque && (dessousAttendu.length > 0 || dessous !== '');
  return {
    lectures: [
      ...lecture(champs.titre, ligneCorrigee(champs.titre.valeur, nu), bloc, morceaux),
      ...(precision
        ? lecture(champs.precision, ligneCorrigee(champs.precision.valeur, sansPoint(dessous)), bloc, morceaux)
        : []),
    ],
    restes: precision
      ? []
      : resteDeCellule(bloc, { attendue: dessousAttendu.join(' '), lue: dessous, morceaux }, 'calcule'),
  };
}

function lireCellule(
  contexte: ContexteDeLecture,
  point: PointEnSeance,
  titreDeColonne: string,
  cellule: CelluleEnFace,
  bloc: string,
): Lu {
  if (titreDeColonne === 'Point' || titreDeColonne === 'Séquence') return lireLePoint(contexte, point, cellule, bloc);
  if (['Intervenant', 'Intervenants', 'Présente'].includes(titreDeColonne)) {
    const champ = champsDuPoint(contexte.seance, point).intervenant;
    return {
      lectures: lecture(champ, ligneSansCapitale(champ.valeur, cellule.lue), bloc, cellule.morceaux),
      restes: [],
    };
  }
  return { lectures: [], restes: resteDeCellule(bloc, cellule, 'ordre_du_jour') };
}

/** Un ordre du jour en tableau : titres, précisions et intervenants se reprennent ; durées et natures se corrigent à l’écran. */
export const lecteurDOrdreDuJour: Lecteur = (contexte, bloc, morceaux) => {
  const colonnes = bloc.type === 'tableau' ? bloc.colonnes.map(({ titre }) => titre) : [];
  const points = pointsDesLignes(contexte, bloc);
  const { lignes, restes } = lignesEnFace(bloc, morceaux);
  const lus = lignes.flatMap(({ rang, cellules }) =>
    cellules.filter(aChange).map((cellule): Lu => {
      const point = points[rang] ?? null;
      return point === null
        ? { lectures: [], restes: resteDeCellule(bloc.id, cellule, 'ordre_du_jour') }
        : lireCellule(contexte, point, colonnes[cellules.indexOf(cellule)] ?? '', cellule, bloc.id);
    }),
  );
  return {
    lectures: lus.flatMap(({ lectures }) => lectures),
    restes: [...restes, ...lus.flatMap((lu) => lu.restes)],
    enPlus: horsDuTableau(morceaux),
  };
};
