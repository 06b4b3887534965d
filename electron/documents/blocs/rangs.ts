import { type IContext, type IXmlableObject, TableRow } from 'docx';
import type { LigneTableau, Segments, Tableau } from '#shared/documents/blocs.ts';
import { COULEURS } from '../styles/charte.ts';
import { cm } from '../styles/mesures.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { cellule } from './cellule.ts';
import { paragraphe } from './paragraphe.ts';
import { rendreSegments } from './segments.ts';

const FILET_DE_TOTAL = { top: { style: 'single', size: 6, color: COULEURS.noir } } as const;

const gras = (segments: Segments): Segments => segments.map((segment) => ({ ...segment, gras: true }));

/**
 * Une ligne que plusieurs documents partagent (l’ordre du jour de soixante lettres) : `docx` ne la prépare qu’une fois.
 * Rien de ce qu’elle contient ne dépend du document ; un lien, si : ses lignes restent ordinaires.
 */
class RangPartage extends TableRow {
  #prepare: IXmlableObject | undefined;

  override prepForXml(context: IContext): IXmlableObject | undefined {
    this.#prepare ??= super.prepForXml(context);
    return this.#prepare;
  }
}

const aUnLien = (ligne: LigneTableau): boolean =>
  (ligne.type === 'groupe' ? [ligne.titre] : ligne.cellules).some((segments) =>
    segments.some(({ lien }) => lien !== undefined),
  );

/** Au moins cette hauteur, contenu au milieu : une ligne à signer ou à remplir. */
const haute = (hauteur: number | undefined) =>
  hauteur === undefined ? {} : ({ height: { value: cm(hauteur), rule: 'atLeast' } } as const);

function rendreLigne(
  ligne: LigneTableau,
  { colonnes, hauteur }: Tableau,
  { lie, partage }: { readonly lie: boolean; readonly partage: boolean },
): TableRow {
  const Rang = partage ? RangPartage : TableRow;
  const keepNext = lie ? { keepNext: true } : {};
  if (ligne.type === 'groupe') {
    const largeur = colonnes.reduce((somme, colonne) => somme + colonne.largeur, 0);
    const titre = paragraphe('TableGroup', rendreSegments(ligne.titre));
    return new Rang({
      children: [cellule(largeur, true, titre, { columnSpan: colonnes.length })],
      cantSplit: true,
    });
  }
  const total = ligne.type === 'total';
  const children = colonnes.map((colonne, indice) => {
    const segments = ligne.cellules[indice] ?? [];
    const style: IdStyle = colonne.nombre ? 'TableNumber' : 'TableText';
    const texte = paragraphe(style, rendreSegments(total ? gras(segments) : segments), keepNext);
    return cellule(colonne.largeur, indice === colonnes.length - 1, texte, {
      ...(total ? { borders: FILET_DE_TOTAL } : {}),
      ...(hauteur === undefined ? {} : { verticalAlign: 'center' }),
    });
  });
  return new Rang({ children, cantSplit: true, ...haute(hauteur) });
}

interface Rendus {
  readonly colonnes: Tableau['colonnes'];
  readonly hauteur: number | undefined;
  /** Les rangs liés à leur suivant. */
  readonly lies: string;
  readonly rangs: readonly TableRow[];
}

const RENDUS = new WeakMap<Tableau['lignes'], Rendus>();

/** Les lignes d’un tableau ; les mêmes lignes, dans un autre document du même envoi, ne se rendent pas deux fois. */
export function rendreRangs(bloc: Tableau, estLie: (rang: number) => boolean): readonly TableRow[] {
  const { colonnes, hauteur, lignes } = bloc;
  const lies = lignes.map((_, rang) => (estLie(rang) ? '1' : '0')).join('');
  // Un lien s’inscrit dans le document qui le porte : ses lignes ne se partagent pas.
  const partage = !lignes.some(aUnLien);
  const connus = RENDUS.get(lignes);
  if (connus !== undefined && connus.colonnes === colonnes && connus.hauteur === hauteur && connus.lies === lies)
    return connus.rangs;
  const rangs = lignes.map((ligne, rang) => rendreLigne(ligne, bloc, { lie: estLie(rang), partage }));
  if (partage) RENDUS.set(lignes, { colonnes, hauteur, lies, rangs });
  return rangs;
}
