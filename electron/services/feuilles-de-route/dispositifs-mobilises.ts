import { direHorsDates, remplacantA } from '#shared/domain/dispositif/validite.rules.ts';
import type { Fiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { Contexte } from '../contexte.ts';

/** Les dispositifs d'une action, et ce que R-107 dit de chacun au jour où elle commence. */
export function dispositifsMobilises(contexte: Contexte, { id: ficheId, debut }: Pick<Fiche, 'id' | 'debut'>) {
  const { depots } = contexte;
  const mobilises = depots.dispositifs.deFiche(ficheId);
  if (mobilises.length === 0) return [];
  const jour = contexte.aujourdHui();
  const parId = new Map(depots.dispositifs.tous().map((un) => [un.id, un]));
  const deja = new Set(mobilises.map(({ id }) => id));
  return mobilises.map((dispositif) => {
    const horsDates = direHorsDates(dispositif, debut, jour);
    const suite = horsDates === null ? null : remplacantA(dispositif, parId, debut ?? jour);
    return {
      id: dispositif.id,
      nom: dispositif.nom,
      aVerifier: dispositif.aVerifier,
      horsDates,
      remplacant: suite === null || deja.has(suite.id) ? null : { id: suite.id, nom: suite.nom },
    };
  });
}
