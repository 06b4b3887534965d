import type { Constat } from '#shared/domain/constat.ts';
import type { AnneePatch } from '#shared/domain/convention/annee.schema.ts';
import { comptesParOrganisme } from '#shared/domain/convention/argent/comptes.rules.ts';
import { obstaclesALaValidation } from '#shared/domain/convention/argent/constats-de-l-exercice.rules.ts';
import { conventionDeLExercice } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from '../avenant/en-vigueur.ts';

/** Ce qui empêche de valider les comptes rendus de cet exercice (E7, M2 à M4, M6, M13, O-14), lu comme l'onglet Argent. */
export function obstaclesDesComptes(contexte: Contexte, conventionId: string, annee: number): readonly Constat[] {
  const { depots } = contexte;
  const { initiale, avenants, enVigueur } = lireLesParties(contexte, conventionId);
  const comptes = { lignes: depots.comptes.lignes(conventionId), exercices: depots.comptes.exercices(conventionId) };
  const membres = membresConnus(initiale.membres);
  return obstaclesALaValidation({
    annee,
    convention: conventionDeLExercice(initiale.convention, avenants, annee),
    annees: enVigueur.annees,
    membres,
    organismes: comptesParOrganisme(comptes, annee, membres, enVigueur.convention),
    lignes: comptes.lignes.filter((une) => une.annee === annee),
  });
}

const VALIDATIONS = ['financierValideLe', 'chargesValideesLe'] as const;

/**
 * Seul chemin par où les comptes rendus d'un exercice se valident (E7) : jamais à une date à venir, ni tant qu'un constat
 * les arrête. Ôter une date, ou redire la même, n'est pas valider.
 * @throws au champ de la date que l'on pose
 */
export function refuserLaValidation(
  contexte: Contexte,
  { conventionId, annee }: { readonly conventionId: string; readonly annee: number },
  patch: Pick<AnneePatch, (typeof VALIDATIONS)[number]>,
): void {
  const avant = contexte.depots.conventionAnnees.annees(conventionId).find((une) => une.annee === annee);
  for (const champ of VALIDATIONS) {
    const le = patch[champ];
    if (le === undefined || le === null || le === avant?.[champ]) continue;
    if (le > contexte.aujourdHui()) throw conventionErrors.valideAVenir(champ);
    const [obstacle] = obstaclesDesComptes(contexte, conventionId, annee);
    if (obstacle !== undefined) throw conventionErrors.comptesNonValidables(champ, obstacle.phrase);
  }
}
