import { Bookmark, ExternalHyperlink, type IRunOptions, NoBreakHyphen, type ParagraphChild, Tab, TextRun } from 'docx';
import type { Segment, Segments } from '#shared/documents/blocs.ts';
import { COULEURS } from '../styles/charte.ts';
import { xmlSafe } from '../xml-safe.ts';

/** « R. 5311-38 », « L. 5311-3-5 », « D-2026-014 », « 2026-07 » : jamais coupés après le trait d’union. */
const REFERENCE = /\b(?:[LRD]\.[ \u00A0]?\d+(?:-\d+)+|(?:[A-Z]-)?\d{4}-\d{2,3}\b)/gu;

/** Un texte en lignes, tabulations, traits d’union insécables et textes nus, dans l’ordre. */
function decouper(texte: string): string[] {
  const morceaux: string[] = [];
  let fin = 0;
  for (const { 0: reference, index } of texte.matchAll(REFERENCE)) {
    morceaux.push(...texte.slice(fin, index).split(/([\n\t])/u), ...reference.split(/(?=-)|(?<=-)/u).map(marquer));
    fin = index + reference.length;
  }
  return [...morceaux, ...texte.slice(fin).split(/([\n\t])/u)].filter((morceau) => morceau !== '');
}

/** Vaut « trait d’union insécable » : NUL ne peut pas venir d’un texte, `xmlSafe` l’en a retiré. */
const INSECABLE = '\u0000';
const marquer = (morceau: string) => (morceau === '-' ? INSECABLE : morceau);

/** `text`, jamais un texte nu dans `children` : `docx` y prend « SECTION » ou « CURRENT » pour un champ. */
function contenu(morceau: string): IRunOptions {
  if (morceau === INSECABLE) return { children: [new NoBreakHyphen()] };
  if (morceau === '\n') return { break: 1 };
  return morceau === '\t' ? { children: [new Tab()] } : { text: morceau };
}

function passages(segment: Segment): TextRun[] {
  const forme: IRunOptions = {
    ...(segment.gras ? { bold: true } : {}),
    ...(segment.gris ? { color: COULEURS.gris } : {}),
    ...(segment.lien === undefined ? {} : { color: COULEURS.bleu, underline: {} }),
    ...(segment.exposant ? { superScript: true } : {}),
  };
  const texte = xmlSafe(segment.aCompleter ? `[${segment.texte}]` : segment.texte);
  return decouper(texte).map((morceau) => new TextRun({ ...forme, ...contenu(morceau) }));
}

/** Segments d’un paragraphe en passages de Word ; ce qui manque est imprimé entre crochets, un lien se suit. */
export const rendreSegments = (segments: Segments): ParagraphChild[] =>
  segments.flatMap((segment): ParagraphChild[] =>
    segment.lien === undefined
      ? passages(segment)
      : [new ExternalHyperlink({ link: segment.lien, children: passages(segment) })],
  );

/** Pose le signet d’un bloc dans un seul paragraphe : LibreOffice abîme ceux qui en couvrent plusieurs. */
export const ancrer = (id: string, children: readonly ParagraphChild[]): ParagraphChild[] => [
  new Bookmark({ id, children }),
];
