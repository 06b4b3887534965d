import { Fragment } from 'react';
import { typographier } from '#shared/text/typographie.ts';
import { Definition } from '#renderer/ui/reperes/Definition.tsx';
import { morceauxDe } from './manuel.ts';
import type { Phrase } from './manuel.types.ts';
import { MOTS_DE_DROIT } from './mots-de-droit.data.ts';

/** Une phrase du manuel : ses mots de droit se définissent au survol et au foyer. */
export function PhraseDuManuel({ children }: { readonly children: Phrase }) {
  return morceauxDe(typographier(children)).map((morceau, rang) => {
    if (morceau.genre === 'mot') {
      const { sens, article } = MOTS_DE_DROIT[morceau.cle];
      return (
        <Definition key={rang} sens={typographier(`${sens.replace(/\.$/u, '')} (${article}).`)}>
          {morceau.texte}
        </Definition>
      );
    }
    if (morceau.genre === 'geste') return <b key={rang}>{typographier(`« ${morceau.texte} »`)}</b>;
    return <Fragment key={rang}>{morceau.texte}</Fragment>;
  });
}
