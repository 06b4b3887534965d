import { reunir, seTouchent } from '#shared/domain/annuaire/fusion.rules.ts';
import type { DeploiementLu } from '#shared/domain/eq2030/deploiement.schema.ts';
import { cleDuTerritoire } from '#shared/domain/eq2030/territoires-ecrits.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Contexte } from '../contexte.ts';

interface Deux {
  readonly garder: string;
  readonly absorber: string;
}

/** Ce qu'un déploiement dit, à l'ordre de ses territoires près. */
const quoiEtOu = ({ dispositif, libelle, axe, territoires }: DeploiementLu): string =>
  JSON.stringify([dispositif, libelle, axe, territoires.map(cleDuTerritoire).toSorted()]);

/**
 * Les déploiements de la structure absorbée, et celui de la structure gardée qui dit la même chose : même dispositif, mêmes
 * territoires, en même temps ou à la suite. Deux « à vérifier » qui diffèrent restent deux : rien ne se perd.
 */
function doublesDe({ depots }: Contexte, { garder, absorber }: Deux) {
  const tous = depots.deploiements.tous();
  const siens = tous.filter(({ structureId }) => structureId === garder);
  return tous
    .filter(({ structureId }) => structureId === absorber)
    .flatMap((deploiement) => {
      const jumeau = siens.find(
        (un) =>
          quoiEtOu(un) === quoiEtOu(deploiement) &&
          seTouchent(un, deploiement) &&
          (un.aVerifier ?? deploiement.aVerifier) === (deploiement.aVerifier ?? un.aVerifier),
      );
      return jumeau === undefined ? [] : [{ deploiement, jumeau }];
    });
}

/** Ce que deviennent les déploiements que les deux structures portent ; rien s'il n'y en a pas. */
export function regleDesDeploiements(contexte: Contexte, deux: Deux): string[] {
  const { length } = doublesDe(contexte, deux);
  return length === 0
    ? []
    : [
        `${pluriel(length, 'déploiement du même dispositif, aux mêmes endroits, n’en fait', 'déploiements du même dispositif, aux mêmes endroits, n’en font')} qu’un avec le sien : du premier jour de l’un au dernier de l’autre.`,
      ];
}

/** Deux déploiements qui disent la même chose n'en font qu'un : ses bornes s'étendent, ce qui lui manquait vient de l'autre. */
export function unirLesDeploiements(contexte: Contexte, deux: Deux): void {
  const { deploiements } = contexte.depots;
  // L'un après l'autre : réuni à un premier, un déploiement peut en toucher un second.
  for (let [paire] = doublesDe(contexte, deux); paire !== undefined; [paire] = doublesDe(contexte, deux)) {
    const { deploiement, jumeau } = paire;
    deploiements.supprimer(deploiement.id);
    deploiements.modifier(jumeau.id, {
      ...reunir(jumeau, deploiement),
      aVerifier: jumeau.aVerifier ?? deploiement.aVerifier,
      source: jumeau.source ?? deploiement.source,
      verifieLe:
        [jumeau.verifieLe, deploiement.verifieLe]
          .filter((le) => le !== null)
          .toSorted()
          .at(-1) ?? null,
    });
  }
}
