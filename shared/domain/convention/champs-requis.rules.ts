import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import type { Convention } from './convention.schema.ts';
import type { Zone } from './membre.schema.ts';

type Requise = Pick<Convention, 'autorite' | 'montant' | 'beneficiaires'>;

/**
 * Ce qu'une convention O2R doit porter et ne porte pas encore (C1), rangé là où cela s'écrit : l'autorité, un
 * département au moins, le montant et les bénéficiaires. Numéro, porteur et dates sont déjà exigés pour l'ouvrir ; les
 * volets et le fondement du mandat ont leur règle (C3, C6). Une zone décrite en mots ne dit pas son département.
 */
export function constatsDesChampsRequis(
  { autorite, montant, beneficiaires }: Requise,
  zones: readonly Pick<Zone, 'genre'>[],
): readonly Constat[] {
  const places: readonly (readonly [ou: string, manques: readonly (string | false)[]])[] = [
    ['identite', [(autorite ?? '').trim() === '' && 'l’autorité signataire']],
    ['zones', [zones.every(({ genre }) => genre === 'mots') && 'un département au moins']],
    ['nombres', [montant === null && 'le montant de l’État', beneficiaires === null && 'le nombre de bénéficiaires']],
  ];
  return places.flatMap(([ou, manques]) => {
    const dits = manques.filter((manque) => manque !== false);
    return dits.length === 0
      ? []
      : [
          {
            code: 'C1',
            gravite: 'attention' as const,
            phrase: typographier(`La convention ne porte pas encore ${enumerer(dits)}.`),
            article: null,
            ou,
          },
        ];
  });
}
