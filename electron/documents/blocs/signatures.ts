import type { Segments, Signatures } from '#shared/documents/blocs.ts';
import type { MiseEnForme } from '../openxml/mise-en-forme.ts';
import { cellule, ligne, tableau } from './grille.ts';
import type { Xml } from '../openxml/xml.ts';
import { cm, pt } from '../openxml/mesures.ts';
import type { IdStyle } from '../styles/paragraphes.ts';
import { paragraphe } from './paragraphe.ts';
import type { Place } from './place.ts';
import { rendreSegments } from './segments.ts';

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

const rangee = (paire: readonly Segments[], style: IdStyle, mise: MiseEnForme): Xml =>
  ligne(
    LARGEURS.map((largeur, indice) =>
      cellule(largeur, [paragraphe(style, rendreSegments(paire[indice] ?? []), mise)], {
        marges: { droite: indice === 0 ? GOUTTIERE : 0 },
      }),
    ),
  );

/**
 * « Fait à …, le », puis les signataires deux par deux : les fonctions sur une ligne, les noms sur la
 * suivante, pour que les noms s’alignent quelle que soit la longueur des fonctions. Tout est lié.
 */
export function rendreSignatures(bloc: Signatures, { ancrer }: Pick<Place, 'ancrer'>): readonly Xml[] {
  const paires = enPaires(bloc.signataires);
  const serre = bloc.signataires.length > 2 ? ESPACE_TRES_SERRE : ESPACE_SERRE;
  const espace = bloc.espace === 'serre' ? { avant: serre } : {};
  const rangees = paires.flatMap(([gauche, droite], indice) => [
    rangee(
      [gauche?.fonction ?? [], droite?.fonction ?? []],
      'Signature',
      indice === 0 ? {} : { avant: ENTRE_DEUX_LIGNES[bloc.espace] },
    ),
    rangee([gauche?.nom ?? [], droite?.nom ?? []], 'SignatureNom', {
      ...espace,
      keepNext: indice < paires.length - 1,
    }),
  ]);
  const date = bloc.lieu.length === 0 ? [] : [paragraphe('Date', ancrer(rendreSegments(bloc.lieu)))];
  return [...date, tableau('TableauSansFilet', LARGEURS, rangees, false)];
}
