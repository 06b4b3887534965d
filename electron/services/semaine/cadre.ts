import type { FiltreDeSemaine } from '#shared/domain/semaine/semaine.schema.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Contexte } from '../contexte.ts';

/** Où l'on regarde, en identifiants ; `null` : partout. */
export interface CadreDeSemaine {
  readonly instances: readonly string[] | null;
  readonly feuilles: readonly string[] | null;
  readonly contrats: readonly string[] | null;
  /** Un filtre est posé : ce qui n'est ni d'une instance ni d'un contrat ne se montre pas. */
  readonly restreint: boolean;
  readonly miennes: boolean;
  /** Qui je suis à l'annuaire, pour ce qui s'y lie ; `null` : on ne demande pas les siennes. */
  readonly moi: readonly string[] | null;
  /** Ce pilote écrit en toutes lettres, est-ce moi ? Toujours vrai quand on ne demande pas les siennes. */
  readonly estAMoi: (pilote: string | null) => boolean;
}

/** Le cadre d'un filtre : une instance, un contrat avec ses instances, ou ce que pilote qui travaille sur ce poste. */
export function cadreDe(
  { depots }: Contexte,
  { instanceId, contratId, miennes }: FiltreDeSemaine,
  auteur: string | null,
): CadreDeSemaine {
  const moi = auteur === null ? null : enTri(auteur);
  const restreint = instanceId !== null || contratId !== null;
  const contrat = contratId === null ? null : depots.contrats.parId(contratId);
  const duContrat =
    contrat === null
      ? []
      : depots.instances
          .lister()
          .filter(({ contratCode }) => contratCode === contrat.code)
          .map(({ id }) => id);
  const instances = !restreint ? null : instanceId === null ? duContrat : [instanceId];
  const regardees = new Set(instances);
  const feuilles = !restreint
    ? null
    : depots.feuilles
        .toutes()
        .filter(
          (feuille) =>
            (contratId !== null && feuille.contratId === contratId) ||
            regardees.has(feuille.instanceId ?? '') ||
            regardees.has(feuille.suivieParId ?? ''),
        )
        .map(({ id }) => id);
  return {
    instances,
    feuilles,
    contrats: !restreint ? null : contratId === null ? [] : [contratId],
    restreint,
    miennes,
    moi: !miennes ? null : auteur === null ? [] : depots.instancesDeLaSemaine.personnesNommees(auteur),
    estAMoi: (pilote) => !miennes || (pilote !== null && moi !== null && enTri(pilote).includes(moi)),
  };
}
