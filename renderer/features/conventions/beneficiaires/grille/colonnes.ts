import type { Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import { periodesDe } from '#shared/domain/convention/beneficiaires/periodes.rules.ts';
import type { Beneficiaires, Effectifs } from '../beneficiaires.types.ts';

/** Une colonne : une période, ou ce dont on fixe l'objectif. */
export interface ColonneDEffectifs {
  readonly id: string;
  readonly titre: string;
  /** Dernier jour de la période ; `null` : l'objectif de toute la convention. */
  readonly au: string | null;
}

/** Les colonnes de la grille : les périodes de la convention ; pour les objectifs, le total puis les années. */
export function colonnesDeLaGrille(
  { convention, donnees: { reglages, releves } }: Pick<Effectifs, 'convention'> & { readonly donnees: Beneficiaires },
  quoi: Quoi,
): readonly ColonneDEffectifs[] {
  if (quoi === 'objectif')
    return [
      { id: 'total', titre: 'Toute la convention', au: null },
      ...anneesCiviles(convention).map((annee) => ({
        id: String(annee),
        titre: String(annee),
        au: `${annee}-12-31`,
      })),
    ];
  const saisies = releves.map(({ au }) => au);
  return periodesDe(convention, reglages.pas, saisies).map(({ au, libelle }) => ({ id: au, titre: libelle, au }));
}
