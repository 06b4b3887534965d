import type { Segment, Segments } from '#shared/documents/blocs.ts';
import { idDeLien } from '../openxml/liens.ts';
import { caracteres } from '../openxml/mise-en-forme.ts';
import { type Xml, xml } from '../openxml/xml.ts';
import { COULEURS } from '../styles/charte.ts';
import { xmlSafe } from '../xml-safe.ts';

/** « R. 5311-38 », « L. 5311-3-5 », « D-2026-014 », « 2026-07 » : jamais coupés après le trait d’union. */
const REFERENCE = /\b(?:[LRD]\.[ \u00A0]?\d+(?:-\d+)+|(?:[A-Z]-)?\d{4}-\d{2,3}\b)/gu;

/** Vaut « trait d’union insécable » : NUL ne peut pas venir d’un texte, `xmlSafe` l’en a retiré. */
const INSECABLE = '\u0000';
const A_PART = /([\n\t\u0000])/u;

const SIGNES: ReadonlyMap<string, Xml> = new Map([
  ['\n', xml`<w:br/>`],
  ['\t', xml`<w:tab/>`],
  [INSECABLE, xml`<w:noBreakHyphen/>`],
]);

/** Un texte en lignes, tabulations, traits d’union insécables et textes nus, dans l’ordre. */
const contenu = (texte: string): readonly Xml[] =>
  texte
    .replace(REFERENCE, (reference) => reference.replaceAll('-', INSECABLE))
    .split(A_PART)
    .flatMap((morceau) =>
      morceau === '' ? [] : [SIGNES.get(morceau) ?? xml`<w:t xml:space="preserve">${morceau}</w:t>`],
    );

function passage(segment: Segment): readonly Xml[] {
  const dedans = contenu(xmlSafe(segment.aCompleter ? `[${segment.texte}]` : segment.texte));
  if (dedans.length === 0) return [];
  const forme = caracteres({
    gras: segment.gras ?? false,
    exposant: segment.exposant ?? false,
    ...(segment.gris ? { couleur: COULEURS.gris } : {}),
    ...(segment.lien === undefined ? {} : { couleur: COULEURS.bleu, souligne: true }),
  });
  return [xml`<w:r>${forme}${dedans}</w:r>`];
}

/** Segments d’un paragraphe en passages de Word ; ce qui manque est imprimé entre crochets, un lien se suit. */
export const rendreSegments = (segments: Segments): readonly Xml[] =>
  segments.flatMap((segment) =>
    segment.lien === undefined
      ? passage(segment)
      : [xml`<w:hyperlink r:id="${idDeLien(segment.lien)}" w:history="1">${passage(segment)}</w:hyperlink>`],
  );
