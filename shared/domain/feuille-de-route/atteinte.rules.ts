import type { Indicateur, Mesure } from './indicateur.schema.ts';

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

type Cible = Pick<Mesure, 'moment' | 'sexe' | 'territoire' | 'le'>;

/** Une cible que suit une autre, plus tard, pour les mêmes personnes : un palier vers elle. */
export const estIntermediaire = (mesure: Cible, mesures: readonly Cible[]): boolean =>
  mesure.moment === 'cible' &&
  mesures.some(
    ({ moment, sexe, territoire, le }) =>
      moment === 'cible' && sexe === mesure.sexe && territoire === mesure.territoire && le > mesure.le,
  );

/** La cible intermédiaire que l'on vise maintenant, d'ensemble : la première à venir de la dernière valeur ; `null` : aucune. */
export function palierVise({ mesures }: Pick<Indicateur, 'mesures'>): Mesure | null {
  const deTous = mesures.filter(({ sexe, territoire }) => sexe === 'ensemble' && territoire === 'ensemble');
  const constatees = deTous.filter(({ moment }) => moment === 'realisee').map(({ le }) => le);
  const depuis = constatees.toSorted().at(-1) ?? '';
  return (
    deTous
      .filter((mesure) => estIntermediaire(mesure, deTous) && mesure.le >= depuis)
      .toSorted((une, autre) => une.le.localeCompare(autre.le))[0] ?? null
  );
}
