import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { auTaux, produitArrondi, sommeDe } from './centimes.rules.ts';
import type {
  ControleSurcompensation,
  Decision,
  ExerciceAControler,
  ParametresDuControle,
} from './surcompensation.types.ts';
import { termesDeLExercice, termesDeLaPeriode } from './termes.rules.ts';

export const decisionLibelle: Readonly<Record<Decision, string>> = {
  AUCUNE_SURCOMPENSATION: 'Aucune surcompensation',
  REPORT_AUTORISE: 'Report autorisé',
  REVERSEMENT_INTEGRAL: 'Reversement intégral',
};

/** Bénéfice raisonnable d'un exercice (§ 2.2) ; toujours nul pour une convention O2R (D. 5316-7). Centimes. */
export const beneficeDe = (exercice: ExerciceAControler, { estO2r, tauxBenefice }: ParametresDuControle) =>
  estO2r ? 0 : auTaux(exercice.baseBenefice, exercice.tauxBenefice ?? tauxBenefice);

/**
 * P, compensation maximale d'un exercice (M7) : CN + BR, jamais négative ; pour une convention O2R, plafonnée aux coûts
 * éligibles moins leurs cofinancements (D. 5316-7). Centimes.
 */
export function compensationMaximale(exercice: ExerciceAControler, parametres: ParametresDuControle): number {
  const { chargesEligibles, recettes, cofinancements } = exercice;
  const couverte = chargesEligibles - recettes + beneficeDe(exercice, parametres);
  return Math.max(0, parametres.estO2r ? Math.min(couverte, chargesEligibles - cofinancements) : couverte);
}

/** S ≤ 10 % de la compensation annuelle moyenne (§ 2.2 ; art. 6, § 2 du fondement) : S × 10 × N ≤ ΣV, en entiers. */
export const estSousLeSeuil = (surcompensation: number, annees: number, compensation: number): boolean =>
  BigInt(surcompensation) * 10n * BigInt(annees) <= BigInt(compensation);

/** Ce qui empêche le report d'une surcompensation (M7 à M9) ; liste vide : il est permis. */
function obstaclesAuReport(s: number, compensation: number, parametres: ParametresDuControle): readonly Constat[] {
  const { estO2r, annees, renouvelee, resiliee, clauseDeReport } = parametres;
  const dire = (code: string, phrase: string, article: string | null): Constat => ({
    code,
    gravite: 'information',
    phrase: typographier(phrase),
    article,
    ou: null,
  });
  const europe = parametres.europe('6');
  return [
    ...(resiliee ? [dire('M9', 'La convention est résiliée : pas de report.', europe)] : []),
    ...(renouvelee
      ? []
      : [dire('M9', 'La convention n’est pas renouvelée : pas de report.', estO2r ? 'D. 5316-4' : europe)]),
    ...(estO2r && !clauseDeReport
      ? [dire('M8', 'La convention n’a pas de clause de report : le texte conduit à un reversement.', 'D. 5316-7')]
      : []),
    ...(estSousLeSeuil(s, annees, compensation)
      ? []
      : [dire('M7', 'La surcompensation dépasse 10 % de la compensation annuelle moyenne.', europe)]),
  ];
}

/** Un taux sur capitaux est réputé raisonnable jusqu'au taux de swap et 100 points de base (art. 5, § 7 du fondement) : on le rappelle. */
const constatsDuBenefice = (
  exercices: readonly ExerciceAControler[],
  { estO2r, europe, tauxBenefice }: Pick<ParametresDuControle, 'estO2r' | 'europe' | 'tauxBenefice'>,
): readonly Constat[] =>
  !estO2r && exercices.some((un) => un.benefice === 'capitaux' && (un.tauxBenefice ?? tauxBenefice) > 0)
    ? [
        {
          code: 'M7',
          gravite: 'information',
          phrase: typographier(
            'Bénéfice sur capitaux : il est réputé raisonnable jusqu’au taux de swap augmenté de 100 points de base.',
          ),
          article: europe('5'),
          ou: null,
        },
      ]
    : [];

/**
 * Contrôle de la surcompensation d'une période (M7 à M10, O-5, § 2.2), chaque terme exposé. S additionne les exercices
 * et le report entrant ; ce qui dépasse se reporte en entier ou se reverse en entier, jamais les deux. Une
 * sous-compensation n'ouvre aucun droit. Proposition à valider par l'autorité. Centimes ; N au moins 1.
 */
export function controlerLaSurcompensation(
  exercices: readonly ExerciceAControler[],
  parametres: ParametresDuControle,
): ControleSurcompensation {
  const { annees, reportEntrant, estO2r } = parametres;
  const maximum = sommeDe(exercices.map((un) => compensationMaximale(un, parametres)));
  const compensation = sommeDe(exercices.map((un) => un.compensation));
  const surcompensation = reportEntrant + compensation - maximum;
  const compensationMoyenne = produitArrondi(compensation, 1, annees);
  const obstacles = surcompensation > 0 ? obstaclesAuReport(surcompensation, compensation, parametres) : [];
  const decision: Decision =
    surcompensation <= 0
      ? 'AUCUNE_SURCOMPENSATION'
      : obstacles.length === 0
        ? 'REPORT_AUTORISE'
        : 'REVERSEMENT_INTEGRAL';
  const plafond = sommeDe(exercices.map((un) => un.chargesEligibles - un.cofinancements));
  const depasse = estO2r && compensation > plafond;
  const phrase = `Sur tout le projet, ${montantFr(compensation)} versés pour ${montantFr(Math.max(0, plafond))} au plus.`;
  return {
    termes: [
      ...exercices.flatMap((un) =>
        termesDeLExercice(un, beneficeDe(un, parametres), compensationMaximale(un, parametres), parametres),
      ),
      ...termesDeLaPeriode({
        reportEntrant,
        compensation,
        maximum,
        surcompensation,
        compensationMoyenne,
        annees,
        europe: parametres.europe,
      }),
    ],
    surcompensation,
    compensation,
    compensationMoyenne,
    decision,
    aReporter: decision === 'REPORT_AUTORISE' ? surcompensation : 0,
    aReverser: decision === 'REVERSEMENT_INTEGRAL' ? surcompensation : 0,
    constats: [
      ...obstacles,
      ...constatsDuBenefice(exercices, parametres),
      ...(depasse
        ? [
            {
              code: 'O-14',
              gravite: 'attention',
              phrase: typographier(phrase),
              article: 'D. 5316-7',
              ou: null,
            } as const,
          ]
        : []),
    ],
  };
}
