import { type FileChild, TableCell, TableRow } from 'docx';
import type { Segments, Signatures } from '#shared/documents/blocs.ts';
import { cm, pt } from '../styles/mesures.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { paragraphe } from './paragraphe.ts';
import { ancrer, rendreSegments } from './segments.ts';
import { tableau } from './tableaux.ts';

/** Deux colonnes de 7,5 cm, séparées d’un centimètre. */
const LARGEURS = [8.5, 7.5] as const;
const GOUTTIERE = cm(1);
/** Lettre : la signature doit tenir sur la page du corps. */
const ESPACE_SERRE = pt(64);
/** La même à trois signataires ou plus : deux lignes de signatures tiennent encore sous le corps. */
const ESPACE_TRES_SERRE = pt(45);

/** Au-dessus de la deuxième ligne de signataires et des suivantes. */
const ENTRE_DEUX_LIGNES = { ample: pt(24), serre: pt(12) } as const;

type Signataire = Signatures['signataires'][number];
type Paire = readonly [Signataire | null, Signataire | null];

/** Deux par ligne ; un signataire seul signe à droite, comme au bas d’une lettre ou d’un arrêté. */
const enPaires = ([premier, ...suite]: readonly Signataire[]): Paire[] => {
  if (premier === undefined) return [];
  const tous = suite.length === 0 ? [null, premier] : [premier, ...suite];
  return tous.flatMap((signataire, rang): Paire[] => (rang % 2 === 0 ? [[signataire, tous[rang + 1] ?? null]] : []));
};

function ligne(paire: readonly Segments[], style: IdStyle, options: Parameters<typeof paragraphe>[2]): TableRow {
  const children = LARGEURS.map(
    (largeur, indice) =>
      new TableCell({
        children: [paragraphe(style, rendreSegments(paire[indice] ?? []), options)],
        width: { size: cm(largeur), type: 'dxa' },
        margins: { right: indice === 0 ? GOUTTIERE : 0, marginUnitType: 'dxa' },
      }),
  );
  return new TableRow({ children, cantSplit: true });
}

/**
 * « Fait à …, le », puis les signataires deux par deux : les fonctions sur une ligne, les noms sur la
 * suivante, pour que les noms s’alignent quelle que soit la longueur des fonctions. Tout est lié.
 */
export function rendreSignatures(bloc: Signatures): FileChild[] {
  const paires = enPaires(bloc.signataires);
  const serre = bloc.signataires.length > 2 ? ESPACE_TRES_SERRE : ESPACE_SERRE;
  const espace = bloc.espace === 'serre' ? { spacing: { before: serre } } : {};
  const rows = paires.flatMap(([gauche, droite], indice) => [
    ligne(
      [gauche?.fonction ?? [], droite?.fonction ?? []],
      'Signature',
      indice === 0 ? {} : { spacing: { before: ENTRE_DEUX_LIGNES[bloc.espace] } },
    ),
    ligne([gauche?.nom ?? [], droite?.nom ?? []], 'SignatureNom', {
      ...espace,
      keepNext: indice < paires.length - 1,
    }),
  ]);
  const date = bloc.lieu.length === 0 ? [] : [paragraphe('Date', ancrer(bloc.id, rendreSegments(bloc.lieu)))];
  return [...date, tableau('TableauSansFilet', LARGEURS, rows, false)];
}
