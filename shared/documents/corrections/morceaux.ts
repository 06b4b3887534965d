import type { ElementLu, ParagrapheLu, SignetLu } from './lu.ts';

/** Un paragraphe relu, la part d’un paragraphe soudé à un autre, ou un tableau. */
export interface MorceauDeTexte {
  readonly genre: 'texte';
  readonly texte: string;
  readonly liste: boolean;
  readonly style: string | null;
  /** La suite du paragraphe d’avant : deux paragraphes que le cabinet a soudés. */
  readonly suite: boolean;
  readonly source: ParagrapheLu;
}
export interface MorceauDeTableau {
  readonly genre: 'tableau';
  readonly lignes: readonly (readonly (readonly ParagrapheLu[])[])[];
}
export type Morceau = MorceauDeTexte | MorceauDeTableau;

/** Un morceau et les blocs qu’il ouvre : ceux dont le signet y commence. */
export interface MorceauAncre {
  readonly morceau: Morceau;
  readonly ouvre: string | null;
}

const texteDe = (source: ParagrapheLu, texte: string, suite: boolean): MorceauDeTexte => ({
  genre: 'texte',
  texte,
  liste: source.liste,
  style: source.style,
  suite,
  source,
});

/** Les signets connus d’un paragraphe qui y ouvrent quelque chose, le premier de chaque place. */
function ancres({ signets, texte }: ParagrapheLu, connu: (nom: string) => boolean): SignetLu[] {
  const siens = signets.filter(({ nom }) => connu(nom)).toSorted((a, b) => a.debut - b.debut);
  const pleins = siens.filter(({ debut, fin }) => fin > debut && texte.slice(debut, fin).trim() !== '');
  // Un signet vidé ne situe son bloc que s’il est seul : soudé à un autre, son texte a été ôté.
  return pleins.length > 0 ? pleins : siens.slice(0, 1);
}

function couper(paragraphe: ParagrapheLu, connu: (nom: string) => boolean): MorceauAncre[] {
  const siens = ancres(paragraphe, connu);
  const [premier, ...autres] = siens;
  if (premier === undefined) return [{ morceau: texteDe(paragraphe, paragraphe.texte, false), ouvre: null }];
  const debuts = [0, ...autres.map(({ debut }) => debut), paragraphe.texte.length];
  return siens.map(({ nom }, rang) => ({
    morceau: texteDe(paragraphe, paragraphe.texte.slice(debuts[rang], debuts[rang + 1]), rang > 0),
    ouvre: nom,
  }));
}

/** Le document relu en morceaux, chacun avec le bloc qu’il ouvre. Un signet copié deux fois n’ouvre qu’une fois. */
export function enMorceaux(elements: readonly ElementLu[], estConnu: (nom: string) => boolean): MorceauAncre[] {
  const pris = new Set<string>();
  const connu = (nom: string) => estConnu(nom) && !pris.has(nom);
  return elements.flatMap((element): MorceauAncre[] => {
    const morceaux =
      element.genre === 'paragraphe'
        ? couper(element.paragraphe, connu)
        : [
            {
              morceau: { genre: 'tableau' as const, lignes: element.lignes },
              ouvre: element.lignes.flat(2).flatMap((p) => ancres(p, connu))[0]?.nom ?? null,
            },
          ];
    for (const { ouvre } of morceaux) if (ouvre !== null) pris.add(ouvre);
    return morceaux;
  });
}

/** Le texte d’une cellule relue, un paragraphe par ligne. */
export const texteDeCellule = (cellule: readonly ParagrapheLu[]): string =>
  cellule
    .map(({ texte }) => texte)
    .join('\n')
    .trim();

/** Le texte d’un morceau, pour le comparer ou le montrer. */
export const texteDuMorceau = (morceau: Morceau): string =>
  morceau.genre === 'texte'
    ? morceau.texte
    : morceau.lignes.map((ligne) => ligne.map(texteDeCellule).join(' ')).join('\n');

/** Les paragraphes d’où vient un morceau : ils portent ses commentaires et ses réviseurs. */
export const sourcesDe = (morceau: Morceau): readonly ParagrapheLu[] =>
  morceau.genre === 'texte' ? [morceau.source] : morceau.lignes.flat(2);
