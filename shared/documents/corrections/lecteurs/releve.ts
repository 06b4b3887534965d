import type { Deliberation } from '#shared/domain/seance/seance.schema.ts';
import { deliberationsDe } from '../../seance/decisions.ts';
import { sansPoint } from '../../segments.ts';
import { paragraphesDe } from '../../texte-libre.ts';
import { aligner, memePlace } from '../aligner.ts';
import { champsDeLaDeliberation } from '../champs.ts';
import type { Lecture } from '../correction.ts';
import { ligneCorrigee, texteCorrige } from '../texte-relu.ts';
import { lectureDeDate } from './date.ts';
import { type ContexteDeLecture, lecture, type Lecteur, type Reste } from './lecteur.ts';
import { aChange, type CelluleEnFace, horsDuTableau, lignesEnFace, resteDeCellule } from './lignes.ts';

/** Colonnes d’un tableau de décisions, dans l’ordre. */
type Colonne = 'numero' | 'texte' | 'pilote' | 'echeance' | 'vote';
const COLONNES: readonly Colonne[] = ['numero', 'texte', 'pilote', 'echeance', 'vote'];

/** La cellule d’une décision : ses paragraphes, puis la ligne du vote ou du sens, que l’application calcule. */
function lireTexte(
  contexte: ContexteDeLecture,
  deliberation: Deliberation,
  { attendue, lue, morceaux }: CelluleEnFace,
  bloc: string,
): { lectures: Lecture[]; restes: Reste[] } {
  const champ = champsDeLaDeliberation(contexte.seance, deliberation).texte;
  const nombre = paragraphesDe(deliberation.texte).length;
  const [attendues, lues] = [attendue.split('\n'), lue.split('\n')];
  const calculees = new Set(
    aligner(attendues, lues, memePlace)
      .filter(({ avant }) => avant !== null && avant >= nombre)
      .flatMap(({ apres }) => apres ?? []),
  );
  const reste = lues.filter((_, rang) => calculees.has(rang)).join('\n');
  return {
    lectures: lecture(
      champ,
      texteCorrige(
        champ.valeur,
        lues.filter((_, rang) => !calculees.has(rang)),
      ),
      bloc,
      morceaux,
    ),
    restes: resteDeCellule(bloc, { attendue: attendues.slice(nombre).join('\n'), lue: reste, morceaux }, 'vote'),
  };
}

function lireCellule(
  contexte: ContexteDeLecture,
  deliberation: Deliberation,
  cellule: CelluleEnFace,
  colonne: Colonne,
  bloc: string,
): { lectures: Lecture[]; restes: Reste[] } {
  const champs = champsDeLaDeliberation(contexte.seance, deliberation);
  if (colonne === 'texte') return lireTexte(contexte, deliberation, cellule, bloc);
  if (colonne === 'pilote')
    return {
      lectures: lecture(
        champs.pilote,
        ligneCorrigee(champs.pilote.valeur, sansPoint(cellule.lue)),
        bloc,
        cellule.morceaux,
      ),
      restes: [],
    };
  if (colonne === 'echeance')
    return { lectures: lectureDeDate(contexte, champs.echeance, cellule.lue, bloc, cellule.morceaux), restes: [] };
  return { lectures: [], restes: resteDeCellule(bloc, cellule, colonne) };
}

/** Les tableaux de décisions : L’essentiel, le suivi qui clôt le procès-verbal, le relevé. */
export const lecteurDeReleve: Lecteur = (contexte, bloc, morceaux) => {
  const deliberations = deliberationsDe(contexte.seance);
  const { lignes, restes } = lignesEnFace(bloc, morceaux);
  const lus = lignes.flatMap(({ rang, cellules }) =>
    cellules.filter(aChange).map((cellule) => {
      const deliberation = deliberations[rang];
      const colonne = COLONNES[cellules.indexOf(cellule)];
      return deliberation === undefined || colonne === undefined
        ? { lectures: [], restes: resteDeCellule(bloc.id, cellule, 'titre') }
        : lireCellule(contexte, deliberation, cellule, colonne, bloc.id);
    }),
  );
  return {
    lectures: lus.flatMap(({ lectures }) => lectures),
    restes: [...restes, ...lus.flatMap(({ restes: siens }) => siens)],
    enPlus: horsDuTableau(morceaux),
  };
};
