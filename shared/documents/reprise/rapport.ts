import type { Comprehension, LigneComprise } from '#shared/domain/reprise/comprehension.schema.ts';
import { type Feuille, texteDe } from '#shared/domain/reprise/classeur.schema.ts';
import { enCsv } from '#shared/text/csv.ts';

/** Une ligne du rapport : où, ce qu'elle devient, pourquoi, ce qu'elle disait, ce qu'on proposait. */
export interface LigneDeRapport {
  /** Numéro de ligne, tel que le tableur le montre. */
  readonly ligne: number;
  readonly sort: LigneComprise['sort'];
  /** Titre de la colonne en cause ; vide : la ligne entière. */
  readonly colonne: string;
  readonly cellule: string;
  readonly raison: string;
  readonly proposition: string;
}

export const SORTS: Readonly<Record<LigneComprise['sort'], string>> = {
  entre: 'Entrée',
  revoir: 'À revoir',
  cote: 'Laissée de côté',
};

/** Ce que chaque ligne est devenue, dans l'ordre du tableau ; celle qui est entrée sans rien à en dire n'a qu'une ligne. */
export function lignesDuRapport(
  { lignes, remarques, colonnes }: Comprehension,
  feuille: Feuille,
  connue: (ligne: LigneComprise) => string,
): LigneDeRapport[] {
  const parLigne = Map.groupBy(remarques, ({ ligne }) => ligne);
  return lignes.flatMap((une): LigneDeRapport[] => {
    const numero = une.ligne + 1;
    const textes = (feuille.lignes[une.ligne] ?? []).map((cellule) => texteDe(cellule).trim());
    const entier = textes.filter((texte) => texte !== '').join(' | ');
    const siennes = une.sort === 'cote' ? [] : (parLigne.get(une.ligne) ?? []);
    if (siennes.length === 0)
      return [
        {
          ligne: numero,
          sort: une.sort,
          colonne: '',
          cellule: entier,
          raison: une.raison ?? (une.connue === null ? '' : connue(une)),
          proposition: '',
        },
      ];
    return siennes.map(({ colonne, phrase, propositions }) => ({
      ligne: numero,
      sort: une.sort,
      colonne: colonne === null ? '' : (colonnes[colonne]?.titre ?? ''),
      cellule: colonne === null ? entier : (textes[colonne] ?? ''),
      raison: phrase,
      proposition: propositions.map(({ texte }) => texte).join(' ; '),
    }));
  });
}

/** Le rapport en CSV : toutes les lignes, à trier et à renvoyer à qui tenait le tableau. */
export const rapportEnCsv = (lignes: readonly LigneDeRapport[]): string =>
  enCsv([
    ['Ligne', 'Ce qu’elle devient', 'Colonne', 'Cellule', 'Pourquoi', 'Proposition'],
    ...lignes.map(({ ligne, sort, colonne, cellule, raison, proposition }) => [
      String(ligne),
      SORTS[sort],
      colonne,
      cellule,
      raison,
      proposition,
    ]),
  ]);
