import type { FicheDeConvention } from '../../fiche/convention.types.ts';

/** Les organismes que l'on peut visiter : le porteur, puis les autres membres du projet. */
export function organismesDe({
  convention,
  membres,
}: FicheDeConvention): readonly { valeur: string; libelle: string }[] {
  const autres = membres.filter(({ structureId }) => structureId !== convention.porteurId);
  return [
    { valeur: convention.porteurId, libelle: convention.porteur },
    ...autres.map(({ structureId, nom }) => ({ valeur: structureId, libelle: nom })),
  ];
}
