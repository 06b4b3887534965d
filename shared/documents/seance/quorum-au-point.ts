import type { Quorum } from '#shared/domain/seance/quorum.rules.ts';
import type { PointEnSeance, Seance } from '#shared/domain/seance/seance.schema.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { sujetDe } from './mots.ts';
import { pointsDe } from './ordre-du-jour.ts';
import { quorumDe, quorumDuPoint } from './quorum.ts';

/** Le quorum d’avant ce point : celui du point précédent, ou de l’ouverture. */
function avant(seance: Seance, point: PointEnSeance): Quorum {
  let precedent: PointEnSeance | undefined;
  for (const autre of seance.points)
    if (autre.rang < point.rang && autre.rang > (precedent?.rang ?? -1)) precedent = autre;
  return precedent === undefined ? quorumDe(seance) : quorumDuPoint(seance, precedent.id);
}

/** Un suppléant qui prend la suite de son titulaire ne change pas le compte. */
const memeCompte = (a: Quorum, b: Quorum): boolean =>
  a.etat === b.etat && a.total === b.total && a.base === b.base && a.requis === b.requis;

const CHANGEANT: readonly Quorum['etat'][] = ['atteint', 'non_atteint'];

/** Le quorum à un point, s’il y a changé : son compte, et ce qu’il emporte s’il se perd ou se réunit (R-065). */
export function quorumChangeAuPoint(seance: Seance, point: PointEnSeance): string {
  const [precedent, ici] = [avant(seance, point), quorumDuPoint(seance, point.id)];
  if (!CHANGEANT.includes(ici.etat) || memeCompte(ici, precedent)) return '';
  const effet =
    ici.atteint === precedent.atteint
      ? ici.atteint === true
        ? 'Le quorum reste atteint.'
        : ''
      : ici.atteint === true
        ? 'Le quorum est désormais atteint.'
        : `Le quorum n’est plus atteint : ${sujetDe(seance.instance).toLocaleLowerCase('fr')} ne délibère pas.`;
  return `Quorum : ${ici.phrase}${effet === '' ? '' : ` ${effet}`}`;
}

/** « Le quorum a changé aux points 3 et 5 : il y est dit. » : annoncé où le procès-verbal pose le quorum. */
export function annonceDesChangements(seance: Seance): string | null {
  const numeros = pointsDe(seance).flatMap((point, rang) =>
    quorumChangeAuPoint(seance, point) === '' ? [] : [String(rang + 1)],
  );
  if (numeros.length === 0) return null;
  const ou = numeros.length === 1 ? `au point ${numeros[0] ?? ''}` : `aux points ${enumerer(numeros)}`;
  return `Des arrivées, des départs ou des déports ont changé ce compte ${ou}, où le quorum est de nouveau posé.`;
}
