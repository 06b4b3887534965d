/** Un taux de chômage localisé : le trimestre « 2025-T4 », et le taux en %. */
export interface TauxDeChomage {
  readonly trimestre: string;
  readonly taux: number;
}

/** Les taux d'une zone d'emploi, du plus ancien au plus récent ; un trimestre non publié n'y est pas. */
export const lireChomage = (ecrit: string): readonly TauxDeChomage[] =>
  ecrit
    .split(' ')
    .filter((mot) => mot !== '')
    .map((mot) => {
      const [trimestre = '', taux = ''] = mot.split('=');
      return { trimestre, taux: Number(taux) };
    });

/** Le dernier taux d'une zone, et ce qu'il a gagné ou perdu en un an. */
export interface SituationDuChomage {
  readonly dernier: TauxDeChomage;
  /** En points, à un dixième près ; `null` : le même trimestre de l'année d'avant n'est pas publié. */
  readonly surUnAn: number | null;
}

/** Où en est le chômage d'une zone d'emploi ; `null` si aucun taux n'est publié. */
export function situationDuChomage(taux: readonly TauxDeChomage[]): SituationDuChomage | null {
  const dernier = taux.at(-1);
  if (dernier === undefined) return null;
  const avant = `${Number(dernier.trimestre.slice(0, 4)) - 1}${dernier.trimestre.slice(4)}`;
  const unAnAvant = taux.find(({ trimestre }) => trimestre === avant);
  return {
    dernier,
    surUnAn: unAnAvant === undefined ? null : Math.round((dernier.taux - unAnAvant.taux) * 10) / 10,
  };
}

/** « 4e trimestre 2025 ». */
export function direTrimestre(trimestre: string): string {
  const rang = trimestre.at(-1) ?? '';
  return `${rang === '1' ? '1er' : `${rang}e`} trimestre ${trimestre.slice(0, 4)}`;
}
