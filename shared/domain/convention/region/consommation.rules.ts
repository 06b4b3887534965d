import { typographier } from '#shared/text/typographie.ts';
import { type DixMilliemes, tauxDe } from '../argent/centimes.rules.ts';
import { tauxDit } from '../beneficiaires/beneficiaires.labels.ts';

/** Au-delà, on regarde ; en dix-millièmes : dix points. */
export const SEUIL_DE_CONSOMMATION: DixMilliemes = 1_000;

/** L'argent va plus vite que les personnes, ou moins vite ; `null` : ils vont ensemble, ou l'un des deux n'est pas dit. */
export type EcartDeConsommation = 'avance' | 'retard' | null;

/** Ce que dit l'écart, à côté de sa couleur. */
export const ecartDeConsommationLibelle = {
  avance: 'L’argent va plus vite',
  retard: 'L’argent va moins vite',
} as const;

/** Compare la part versée du montant (M12) et la part réalisée de l'objectif (I4). */
export function ecartDeConsommation(
  consommation: DixMilliemes | null,
  realisation: DixMilliemes | null,
  seuil: DixMilliemes = SEUIL_DE_CONSOMMATION,
): EcartDeConsommation {
  if (consommation === null || realisation === null) return null;
  if (consommation - realisation > seuil) return 'avance';
  return realisation - consommation > seuil ? 'retard' : null;
}

/** La part versée du montant (M12), la part réalisée de l'objectif (I4), et ce que dit leur écart. */
export interface ConsommationLue {
  readonly consommation: DixMilliemes | null;
  readonly realisation: DixMilliemes | null;
  readonly ecart: EcartDeConsommation;
}

/** Lit l'argent (centimes) à côté des entrées en parcours ; un nombre qui manque rend sa part « n.d. ». */
export function lireConsommation({
  verse,
  montant,
  realise,
  objectif,
}: {
  readonly verse: number;
  readonly montant: number | null;
  readonly realise: number | null;
  readonly objectif: number | null;
}): ConsommationLue {
  const consommation = montant === null ? null : tauxDe(verse, montant);
  const realisation = realise === null || objectif === null ? null : tauxDe(realise, objectif);
  return { consommation, realisation, ecart: ecartDeConsommation(consommation, realisation) };
}

/** « 75 % du montant versés, 52 % des bénéficiaires prévus entrés en parcours. » */
export const direConsommation = ({ consommation, realisation }: ConsommationLue): string =>
  typographier(
    `${tauxDit(consommation)} du montant versés, ${tauxDit(realisation)} des bénéficiaires prévus entrés en parcours.`,
  );
