import {
  avenantQuiNomme,
  constatsDeLOrdre,
  dependancesDe,
} from '#shared/domain/convention/avenant/dependances.rules.ts';
import { avenantErrors } from '#shared/errors/avenant.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from './en-vigueur.ts';

/** Un organisme ou une zone qu'un avenant nomme ne quitte la convention que par un avenant : le retirer viderait celui-là. */
export function refuserSiUnAvenantLeNomme(contexte: Contexte, conventionId: string, id: string): void {
  const { initiale, avenants } = lireLesParties(contexte, conventionId);
  const membre = initiale.membres.find((un) => un.id === id);
  const zone = initiale.zones.find((une) => une.id === id);
  const deplace = membre ?? zone;
  const avenant = deplace === undefined ? undefined : avenantQuiNomme(avenants, deplace);
  if (avenant !== undefined) throw avenantErrors.porteSur(membre?.nom ?? zone?.libelle ?? '', avenant);
}

/** Ce qu'un projet d'avenant fait entrer reste tant qu'un autre avenant porte dessus. @param id l'entrée seule ; sinon toutes */
export function refuserSiUnAutreEnDepend(
  contexte: Contexte,
  conventionId: string,
  avenantId: string,
  id?: string,
): void {
  const { initiale, avenants } = lireLesParties(contexte, conventionId);
  const parties =
    id === undefined
      ? initiale
      : {
          membres: initiale.membres.filter((un) => un.id === id),
          zones: initiale.zones.filter((une) => une.id === id),
        };
  const [dependance] = dependancesDe(parties, avenants, { id: avenantId });
  if (dependance !== undefined) throw avenantErrors.depend(dependance.nom, dependance.autre);
}

/** Les avenants conclus qui portent sur ce qu'un autre fait entrer restent après lui, quand une date change. */
export function refuserSiUnConcluPerdSonEntree(contexte: Contexte, conventionId: string, saufId: string): void {
  const { initiale, avenants } = lireLesParties(contexte, conventionId);
  for (const autre of avenants) {
    const perdu = autre.id === saufId || autre.concluLe === null ? [] : constatsDeLOrdre(initiale, avenants, autre);
    const [constat] = perdu;
    if (constat !== undefined) throw avenantErrors.avant(autre.numero, constat.phrase);
  }
}
