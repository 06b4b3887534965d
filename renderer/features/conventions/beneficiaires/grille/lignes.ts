import type { IndicateurDeConvention } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { nomDeLaPart, TOTAL, ventilationsDe } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';

/** Une ligne de la grille : un indicateur, ou une de ses parts. */
export interface LigneDEffectifs {
  readonly id: string;
  readonly indicateurId: string;
  readonly part: string;
  readonly libelle: string;
  /** La ventilation qu'elle commence : son titre se lit au-dessus d'elle. */
  readonly ouvre: string | null;
  /** Un état ne s'ajoute pas d'une période à l'autre : son cumul est le dernier connu. */
  readonly etat: boolean;
}

export const cleDeLigne = (indicateurId: string, part: string): string => `${indicateurId} ${part}`;

const ligneDe = (indicateur: IndicateurDeConvention, part: string, ouvre: string | null, etat: boolean) => ({
  id: cleDeLigne(indicateur.id, part),
  indicateurId: indicateur.id,
  part,
  libelle: nomDeLaPart(indicateur, part),
  ouvre,
  etat,
});

/**
 * Les lignes montrées : le total de chaque indicateur, ou toutes les parts de celui que l'on ventile.
 * @param ventile identifiant de l'indicateur ; `null` : les totaux
 */
export function lignesDeLaGrille(
  indicateurs: readonly IndicateurDeConvention[],
  ventile: string | null,
): readonly LigneDEffectifs[] {
  const choisi = indicateurs.find(({ id }) => id === ventile);
  if (choisi === undefined) return indicateurs.map((un) => ligneDe(un, TOTAL, null, false));
  return [
    ligneDe(choisi, TOTAL, null, false),
    ...ventilationsDe(choisi.code).flatMap(({ nom, genre, parts }) =>
      parts.map(({ code }, rang) => ligneDe(choisi, code, rang === 0 ? nom : null, genre === 'etat')),
    ),
  ];
}
