import { Fragment } from 'react';
import type { Segment, Segments } from '#shared/documents/blocs.ts';
import { classes } from '../classes.ts';
import { References } from '../reperes/References.tsx';

function Morceau({ texte, gras, exposant, gris, aCompleter }: Segment) {
  const lignes = texte.split('\n').map((ligne, rang) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: les lignes d'un segment n'ont pas d'autre nom que leur rang.
    <Fragment key={rang}>
      {rang > 0 && <br />}
      <References texte={ligne} />
    </Fragment>
  ));
  const classe = classes(gris && 'fw-gris', aCompleter && 'fw-trou') || undefined;
  if (exposant) return <sup className={classe}>{lignes}</sup>;
  if (gras) return <b className={classe}>{lignes}</b>;
  return classe === undefined ? lignes : <span className={classe}>{lignes}</span>;
}

/** Les segments d'un paragraphe, tels que Word les portera. */
export function SegmentsApercu({ segments }: { readonly segments: Segments }) {
  // biome-ignore lint/suspicious/noArrayIndexKey: les segments d'un paragraphe se lisent dans leur ordre.
  return segments.map((segment, rang) => <Morceau key={rang} {...segment} />);
}
