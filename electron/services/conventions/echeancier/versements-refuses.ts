import { estBloquant } from '#shared/domain/constat.ts';
import type { Versement, VersementSaisi } from '#shared/domain/convention/annee.schema.ts';
import { surcompensationCalculee } from '#shared/domain/convention/argent/base-sieg.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { comptesRendusDe, constatsDuSolde } from '#shared/domain/convention/echeancier/controles.rules.ts';
import { constatsDuSoldeVerse, soldeDeLExercice } from '#shared/domain/convention/echeancier/solde.rules.ts';
import { constatsDesVersements, constatsDuTotal } from '#shared/domain/convention/echeancier/versements.rules.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { proposerLeControle } from '../argent/proposition-de-controle.ts';
import { obstaclesDesComptes } from '../argent/validation-des-comptes.ts';
import { lireLesParties } from '../avenant/en-vigueur.ts';

const valeurSignee = ({ genre, verse, prevu }: Versement): number =>
  genre === 'reversement' ? -(verse ?? 0) : (verse ?? prevu ?? 0);

/**
 * Les versements ne dépassent ni le montant de leur exercice ni celui de la convention (M11) ; ce qui dépassait déjà peut
 * se réduire.
 * @throws au montant versé
 */
export function refuserLeDepassement(
  contexte: Contexte,
  conventionId: string,
  avant: readonly Versement[],
  apres: readonly Versement[],
): void {
  const { convention, annees } = lireLesParties(contexte, conventionId).enVigueur;
  const somme = (tous: readonly Versement[], annee: number | null) =>
    sommeDe(tous.filter((un) => annee === null || un.annee === annee).map(valeurSignee));
  for (const { annee, montant } of annees) {
    const depasse = constatsDesVersements(apres, annee, montant, convention).find(estBloquant);
    if (depasse !== undefined && somme(apres, annee) > somme(avant, annee))
      throw conventionErrors.tropVerse(depasse.phrase);
  }
  const [total] = constatsDuTotal(apres, convention.montant);
  if (total !== undefined && somme(apres, null) > somme(avant, null)) throw conventionErrors.tropVerse(total.phrase);
}

const estPaye = ({ genre, verseLe }: Pick<Versement, 'genre' | 'verseLe'>) => genre === 'solde' && verseLe !== null;

/** Un solde payé ne dépasse pas ce que l'exercice laisse, là où la compensation se calcule (§ 2.2). */
function refuserLeSoldeDeTrop(
  contexte: Contexte,
  conventionId: string,
  avant: Versement | null,
  { annee, verse }: VersementSaisi,
): void {
  const { convention, annees } = lireLesParties(contexte, conventionId).enVigueur;
  if (!surcompensationCalculee(convention)) return;
  const { exercices } = proposerLeControle(contexte, conventionId, null).proposition;
  const exercice = exercices.find((un) => un.annee === annee);
  if (exercice === undefined || exercice.ecart === null) return;
  const dejaCompte = avant !== null && avant.annee === annee && avant.verseLe !== null ? valeurSignee(avant) : 0;
  const plus = (verse ?? 0) - dejaCompte;
  const apres = soldeDeLExercice(
    { annee, compensation: exercice.compensation + plus, ecart: exercice.ecart + plus },
    annees.find((une) => une.annee === annee)?.montant ?? null,
  );
  const [refus] = apres === null || plus <= 0 ? [] : constatsDuSoldeVerse(apres);
  if (refus !== undefined) throw conventionErrors.tropVerse(refus.phrase);
}

/**
 * Un solde ne se paie pas tant que les deux comptes rendus de l'exercice ne sont pas validés, et tiennent encore (E7) ;
 * payé, il ne dépasse pas ce qui restait dû.
 * @throws au jour ou au montant versé
 */
export function refuserLeSolde(
  contexte: Contexte,
  conventionId: string,
  avant: Versement | null,
  apres: VersementSaisi,
): void {
  if (!estPaye(apres)) return;
  const { annee } = apres;
  if (avant === null || !estPaye(avant) || avant.annee !== annee) {
    const ligne = contexte.depots.conventionAnnees.annees(conventionId).find((une) => une.annee === annee);
    const [refus] = [
      ...constatsDuSolde(comptesRendusDe(annee, ligne)),
      ...obstaclesDesComptes(contexte, conventionId, annee),
    ];
    if (refus !== undefined) throw conventionErrors.soldeNonPayable(refus.phrase);
  }
  refuserLeSoldeDeTrop(contexte, conventionId, avant, apres);
}
