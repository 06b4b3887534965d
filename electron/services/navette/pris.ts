import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { RetourCompare } from './comparaison.ts';
import type { EcartAPrendre } from './sujet.ts';

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
  for (const { ecart, proposition, groupe } of pris) {
    const champ = `${ecart.marque} ${ecart.id} ${ecart.champ}`;
    if (champs.has(champ)) throw navetteErrors.deuxRetours(`${groupe.numero ?? groupe.intitule} ${proposition.quoi}`);
    champs.add(champ);
  }
  return pris;
}

/**
 * Les navettes que ce geste clôt : celles dont on prend quelque chose et celles qui ne proposaient rien ; toutes, si l'on
 * clôt sans rien prendre. Une navette dont tout est laissé attend encore.
 */
export function closes(retours: readonly RetourCompare[], pris: readonly EcartAPrendre[]): string[] {
  return retours.flatMap(({ retour: { navetteId }, ecarts }) => {
    if (navetteId === null) return [];
    const siens = ecarts.some((un) => pris.includes(un));
    return pris.length === 0 || siens || ecarts.length === 0 ? [navetteId] : [];
  });
}
