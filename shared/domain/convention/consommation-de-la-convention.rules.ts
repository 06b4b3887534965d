import type { AnneeDeConvention, Versement } from './annee.schema.ts';
import { sommeDe } from './argent/centimes.rules.ts';
import { type EffectifsDeConvention, lecteurDEffectifs } from './beneficiaires/lecture-effectifs.rules.ts';
import { objectifsDesEntrees } from './beneficiaires/objectif-des-entrees.rules.ts';
import { cibleDe } from './beneficiaires/objectif-de-portee.rules.ts';
import { TOTAL } from './beneficiaires/ventilations.data.ts';
import type { Convention } from './convention.schema.ts';
import { consommationDe } from './echeancier/versements.rules.ts';
import { type ConsommationLue, lireConsommation } from './region/consommation.rules.ts';
import { ENTREES } from './region/lecture-de-convention.rules.ts';

interface Suivie {
  readonly convention: Convention;
  readonly annees: readonly Pick<AnneeDeConvention, 'annee' | 'montant' | 'beneficiaires'>[];
  readonly versements: readonly Versement[];
}

/** Ce que la convention a reçu (M12) à côté de ses entrées en parcours (I4) : les nombres mêmes de la région. `jour` : date civile. */
export function consommationDeLaConvention(
  { convention, annees, versements }: Suivie,
  effectifs: EffectifsDeConvention,
  jour: string,
): ConsommationLue {
  const dits = annees.flatMap(({ montant }) => montant ?? []);
  const montant = convention.montant ?? (dits.length === 0 ? null : sommeDe(dits));
  const entrees = effectifs.indicateurs.find(({ code }) => code === ENTREES);
  const saisis = effectifs.objectifs.filter((un) => un.indicateurId === entrees?.id && un.part === TOTAL);
  const vises = objectifsDesEntrees(saisis, convention.beneficiaires, annees).map((un) => ({
    ...un,
    indicateurId: ENTREES,
    part: TOTAL,
  }));
  return lireConsommation({
    verse: consommationDe(versements, montant ?? 0).verse,
    montant,
    realise: entrees === undefined ? null : lecteurDEffectifs(effectifs, convention, jour, null)(entrees).retenu,
    objectif: cibleDe(vises, convention, null)?.nombre ?? null,
  });
}
