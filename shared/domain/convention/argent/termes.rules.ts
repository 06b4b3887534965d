import type { ExerciceAControler, Terme } from './surcompensation.types.ts';
import type { Citer } from './surcompensation.types.ts';

/** Les termes d'un exercice, dans l'ordre du calcul (§ 2.2) : CE, R, COF, CN, BR, P, V, S. Centimes. */
export function termesDeLExercice(
  exercice: ExerciceAControler,
  benefice: number,
  maximum: number,
  { estO2r, europe }: { readonly estO2r: boolean; readonly europe: Citer },
): readonly Terme[] {
  const { annee, chargesEligibles, recettes, cofinancements, compensation } = exercice;
  const terme = (cle: string, libelle: string, formule: string, valeur: number, article: string | null): Terme => ({
    cle,
    annee,
    libelle,
    formule,
    valeur,
    article,
  });
  const plafond = estO2r ? 'le moindre de CN + BR et CE − COF, au moins 0' : 'CN + BR, au moins 0';
  return [
    terme('CE', 'Charges éligibles', 'CD + CI retenues', chargesEligibles, estO2r ? 'D. 5316-7' : europe('5')),
    terme('R', 'Recettes hors contribution', 'Σ recettes', recettes, europe('5')),
    ...(estO2r
      ? [terme('COF', 'Dont cofinancements des mêmes coûts', 'Σ cofinancements', cofinancements, 'D. 5316-7')]
      : []),
    terme('CN', 'Charges éligibles nettes', 'CE − R', chargesEligibles - recettes, europe('5')),
    terme(
      'BR',
      'Bénéfice raisonnable',
      estO2r ? '0' : `${exercice.benefice ?? 'base'} × taux`,
      benefice,
      estO2r ? 'D. 5316-7' : europe('5'),
    ),
    terme('P', 'Compensation maximale', plafond, maximum, estO2r ? 'D. 5316-7' : europe('5')),
    terme('V', 'Compensation de l’exercice', 'Σ versements − trop-perçu rendu', compensation, null),
    terme('S', 'Écart de l’exercice', 'V − P', compensation - maximum, null),
  ];
}

/** Les termes de la période : report entrant, ΣV, ΣP, S, moyenne et seuil de 10 %. Centimes. */
export function termesDeLaPeriode(sommes: {
  readonly reportEntrant: number;
  readonly compensation: number;
  readonly maximum: number;
  readonly surcompensation: number;
  readonly compensationMoyenne: number;
  readonly annees: number;
  readonly europe: Citer;
}): readonly Terme[] {
  const { reportEntrant, compensation, maximum, surcompensation, compensationMoyenne, annees, europe } = sommes;
  const seuil = Number(BigInt(Math.max(0, compensation)) / (10n * BigInt(annees)));
  const terme = (cle: string, libelle: string, formule: string, valeur: number, article: string | null): Terme => ({
    cle,
    annee: null,
    libelle,
    formule,
    valeur,
    article,
  });
  return [
    terme('report', 'Report entrant', 'report de la période passée', reportEntrant, europe('6')),
    terme('ΣV', 'Compensation de la période', 'Σ V', compensation, null),
    terme('ΣP', 'Compensation maximale de la période', 'Σ P', maximum, null),
    terme('ΣS', 'Surcompensation', 'report + Σ V − Σ P', surcompensation, europe('6')),
    terme('moyenne', 'Compensation annuelle moyenne', 'Σ V ÷ N', compensationMoyenne, europe('6')),
    terme('seuil', 'Seuil du report', '10 % de la moyenne, sans arrondir au-dessus', seuil, europe('6')),
  ];
}
