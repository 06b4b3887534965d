import { type AControler, controlerLaConvention } from '#shared/domain/convention/argent/controle.rules.ts';
import type { ControleValide, Proposition } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { conventionDeLExercice } from '#shared/domain/convention/avenant/en-vigueur.rules.ts';
import { membresConnus } from '#shared/domain/convention/avenant/membres-connus.rules.ts';
import { anneesCiviles } from '#shared/domain/convention/duree.rules.ts';
import type { Contexte } from '../../contexte.ts';
import { lireLesParties } from '../avenant/en-vigueur.ts';

/** Le contrôle de la convention d'avant dont il reste à déduire un report, une seule fois (M8). */
function reportDe({ depots }: Contexte, conventionId: string): ControleValide | null {
  const controles = depots.controlesSurcompensation;
  const precedente = controles.precedente(conventionId);
  const dernier = precedente === null ? undefined : controles.deLaConvention(precedente.id)[0];
  if (dernier === undefined || dernier.aReporter === 0) return null;
  return controles.reprisAilleurs(dernier.id, conventionId) ? null : dernier;
}

/** Tout ce que lit le contrôle d'une convention, en vigueur ce jour-là, et le report dont il part : l'écran et le rapport calculent sur cela. */
export function lireAControler(
  contexte: Contexte,
  conventionId: string,
  jour = contexte.aujourdHui(),
): { readonly donnees: AControler; readonly report: ControleValide | null } {
  const { depots } = contexte;
  const { initiale, avenants, enVigueur } = lireLesParties(contexte, conventionId, jour);
  const suivante = depots.controlesSurcompensation.suivante(conventionId);
  const report = reportDe(contexte, conventionId);
  return {
    report,
    donnees: {
      convention: enVigueur.convention,
      indirectDe: (annee) => conventionDeLExercice(initiale.convention, avenants, annee),
      membres: membresConnus(initiale.membres),
      lignes: depots.comptes.lignes(conventionId),
      exercices: depots.comptes.exercices(conventionId),
      versements: depots.conventionAnnees.versements(conventionId),
      renouvelee: suivante !== null && suivante.signeeLe !== null,
      reports: (report?.organismes ?? [])
        .filter(({ aReporter }) => aReporter > 0)
        .map(({ structureId, nom, aReporter }) => ({ structureId, nom, montant: aReporter })),
    },
  };
}

/**
 * Ce que le calcul propose d'une convention jusqu'à cet exercice (`null` : tous), et le contrôle dont le report s'en
 * déduit (M7 à M10).
 */
export function proposerLeControle(
  contexte: Contexte,
  conventionId: string,
  jusquA: number | null,
): { readonly proposition: Proposition; readonly report: ControleValide | null } {
  const { donnees, report } = lireAControler(contexte, conventionId);
  const derniere = anneesCiviles(donnees.convention).at(-1) ?? 0;
  return { proposition: controlerLaConvention(donnees, jusquA ?? derniere), report };
}
