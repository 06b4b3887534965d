import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { EcartAPrendre, RetourCompare } from './comparaison.ts';

/**
 * Les champs choisis, parmi ce qui est proposé maintenant.
 * @throws AppError si l'un n'est plus proposé, ne peut pas se prendre, ou si deux retours se disputent le même champ
 */
export function choisis(retours: readonly RetourCompare[], cles: readonly string[]): EcartAPrendre[] {
  const parCle = new Map(retours.flatMap(({ ecarts }) => ecarts.map((un) => [un.proposition.cle, un])));
  const pris = cles.map((cle) => {
    const un = parCle.get(cle);
    if (un === undefined) throw navetteErrors.depassee();
    const { empechement, quoi } = un.proposition;
    if (empechement !== null) throw navetteErrors.refusee(quoi, empechement);
    return un;
  });
  const champs = new Set<string>();
  for (const { ecart, proposition, ligne } of pris) {
    const champ = `${ecart.marque} ${ecart.id} ${ecart.champ}`;
    if (champs.has(champ)) throw navetteErrors.deuxRetours(`${ligne.situee.numero} ${proposition.quoi}`);
    champs.add(champ);
  }
  return pris;
}
