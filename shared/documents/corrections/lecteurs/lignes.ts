import type { Bloc } from '../../blocs.ts';
import { texteNu } from '../../segments.ts';
import { aligner, type Score } from '../aligner.ts';
import { cle } from '../cle.ts';
import type { ParagrapheLu } from '../lu.ts';
import { type Morceau, type MorceauDeTableau, texteDeCellule } from '../morceaux.ts';
import type { Reste } from './lecteur.ts';

/** Une cellule attendue et celle qui lui fait face. */
export interface CelluleEnFace {
  readonly attendue: string;
  readonly lue: string;
  /** La cellule relue, comme un morceau : ses commentaires et ses réviseurs. */
  readonly morceaux: readonly Morceau[];
}

export interface LigneEnFace {
  /** Rang de la ligne dans le bloc attendu, en-tête non compté. */
  readonly rang: number;
  readonly cellules: readonly CelluleEnFace[];
}

/** Les lignes d’un tableau attendu, cellule par cellule, en-tête compris. */
function lignesAttendues(bloc: Bloc): string[][] {
  if (bloc.type === 'fiche') return bloc.lignes.map(({ libelle, valeur }) => [libelle, texteNu(valeur)]);
  if (bloc.type !== 'tableau') return [];
  return [
    bloc.colonnes.map(({ titre }) => titre),
    ...bloc.lignes.map((ligne) => (ligne.type === 'groupe' ? [texteNu(ligne.titre)] : ligne.cellules.map(texteNu))),
  ];
}

const enMorceau = (paragraphes: readonly ParagrapheLu[]): Morceau => ({ genre: 'tableau', lignes: [[paragraphes]] });

/** Deux lignes dont la première cellule, un numéro, n’est pas la même ne sont pas la même ligne. */
const memeNumero =
  (attendues: readonly string[][], lues: readonly string[][]): Score =>
  (avant, apres, proche) => {
    const [a, b] = [cle(attendues[avant]?.[0] ?? ''), cle(lues[apres]?.[0] ?? '')];
    if (a !== '' && b !== '' && a !== b && proche < 0.8) return -1;
    return a === b && a !== '' ? proche + 0.4 : proche + 0.02;
  };

/**
 * Met les lignes d’un tableau relu en face de celles que l’on attend ; ce qui n’a pas de pendant, ou pas les mêmes
 * colonnes, est un reste. Un tableau coupé en deux se relit d’un trait.
 */
export function lignesEnFace(bloc: Bloc, morceaux: readonly Morceau[]): { lignes: LigneEnFace[]; restes: Reste[] } {
  const attendues = lignesAttendues(bloc);
  const tableaux = morceaux.filter((morceau): morceau is MorceauDeTableau => morceau.genre === 'tableau');
  const lues = tableaux.flatMap(({ lignes }) => lignes).filter((ligne) => ligne.length > 0);
  const textes = lues.map((ligne) => ligne.map(texteDeCellule));
  const enTete = bloc.type === 'tableau' ? 1 : 0;
  const lignes: LigneEnFace[] = [];
  const restes: Reste[] = [];
  const paires = aligner(
    attendues.map((ligne) => ligne.join(' ')),
    textes.map((ligne) => ligne.join(' ')),
    memeNumero(attendues, textes),
  );
  for (const { avant, apres } of paires) {
    const attendue = avant === null ? [] : (attendues[avant] ?? []);
    const lue = apres === null ? [] : (textes[apres] ?? []);
    const cellules = apres === null ? [] : (lues[apres] ?? []);
    if (avant === null || apres === null || attendue.length !== lue.length) {
      if (cle(attendue.join(' ')) !== cle(lue.join(' ')))
        restes.push({
          bloc: bloc.id,
          avant: attendue.join(' ; '),
          apres: lue.join(' ; '),
          morceaux: cellules.map(enMorceau),
          motif: avant === null ? 'ligne_ajoutee' : apres === null ? 'ligne_otee' : 'colonnes',
        });
      continue;
    }
    lignes.push({
      rang: avant - enTete,
      cellules: attendue.map((texte, colonne) => ({
        attendue: texte,
        lue: lue[colonne] ?? '',
        morceaux: [enMorceau(cellules[colonne] ?? [])],
      })),
    });
  }
  return { lignes, restes };
}

/** La cellule a-t-elle changé ? */
export const aChange = ({ attendue, lue }: CelluleEnFace): boolean => cle(attendue) !== cle(lue);

/** Une cellule que l’application calcule. */
export const resteDeCellule = (bloc: string, cellule: CelluleEnFace | undefined, motif?: string): Reste[] =>
  cellule === undefined || !aChange(cellule)
    ? []
    : [
        {
          bloc,
          avant: cellule.attendue,
          apres: cellule.lue,
          morceaux: cellule.morceaux,
          ...(motif === undefined ? {} : { motif }),
        },
      ];

/** Ce qui a été ajouté hors du tableau. */
export const horsDuTableau = (morceaux: readonly Morceau[]): readonly Morceau[] =>
  morceaux.filter(({ genre }) => genre === 'texte');
