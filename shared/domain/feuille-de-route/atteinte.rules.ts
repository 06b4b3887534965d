import type { Mesure } from './indicateur.schema.ts';

type Valeur = Pick<Mesure, 'valeur'> | null;

/** Où l'on en est d'une cible. */
export interface Atteinte {
  /** De 0 à plus de 1 ; `null` dès qu'une valeur nécessaire est inconnue : « n.d. », ce qui n'est pas zéro. */
  readonly part: number | null;
  /** La cible est sous le départ (un taux de chômage, des ruptures) : c'est la baisse attendue qui se mesure. */
  readonly enBaisse: boolean;
}

/** Part de la cible atteinte ; si la cible demande une baisse, part de cette baisse déjà faite, et zéro si cela a monté. */
export function atteinteDe(de: {
  readonly initiale: Valeur;
  readonly realisee: Valeur;
  readonly cible: Valeur;
}): Atteinte {
  const [initiale, realisee, cible] = [de.initiale?.valeur, de.realisee?.valeur, de.cible?.valeur];
  const enBaisse = initiale != null && cible != null && cible < initiale;
  if (realisee == null || cible == null) return { part: null, enBaisse };
  if (enBaisse) return { part: Math.max(0, (initiale - realisee) / (initiale - cible)), enBaisse };
  return { part: cible === 0 ? null : realisee / cible, enBaisse };
}
