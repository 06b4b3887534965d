import type { Appelant } from '#shared/contract/handlers.ts';
import { effectifDeId } from '#shared/domain/convention/navette/canons.rules.ts';
import { AppError } from '#shared/errors/app-error.ts';
import { navetteErrors } from '#shared/errors/navette.errors.ts';
import type { Contexte } from '../../contexte.ts';
import { createBeneficiairesService } from '../../conventions/beneficiaires/beneficiaires.service.ts';
import { createCompteService } from '../../conventions/argent/compte.service.ts';
import type { EcartAPrendre } from '../sujet.ts';

const nombre = (canon: string | null | undefined): number | null => (canon == null ? null : Number(canon));

/** Écrit les déclarés rendus par les gestes mêmes de l'écran : mêmes règles, mêmes refus, même historique. */
export function createIntegrationDeConvention(
  contexte: Contexte,
  signature: () => string,
  vu: number,
  appelant: Appelant,
) {
  const beneficiaires = createBeneficiairesService(contexte, signature);
  const comptes = createCompteService(contexte);

  function ecrireEffectif({ ecart, sujet }: EcartAPrendre): void {
    const vise = effectifDeId(ecart.id);
    if (vise === null) throw navetteErrors.depassee();
    const cellule = { ...vise, quoi: 'declare' as const, nombre: nombre(ecart.rendue['declare']) };
    const { refusees } = beneficiaires['beneficiaires.ecrire'](
      { conventionId: sujet.id, vu, cellules: [cellule], motif: ecart.rendue['motif'] ?? null },
      appelant,
    );
    const [refusee] = refusees;
    if (refusee !== undefined) throw navetteErrors.saisie(refusee.message);
  }

  const ecrireCompte = ({ ecart }: EcartAPrendre): void =>
    void comptes['comptes.modifier'](
      { id: ecart.id, vu, patch: { declare: nombre(ecart.rendue['declare']) } },
      appelant,
    );

  /** @throws AppError qui nomme la ligne : la commande entière est défaite */
  return function integrer(pris: readonly EcartAPrendre[]): void {
    for (const un of pris)
      try {
        if (un.ecart.marque === 'effectif') ecrireEffectif(un);
        else ecrireCompte(un);
      } catch (cause) {
        if (!(cause instanceof AppError) || cause.code === 'DEUX_VALEURS') throw cause;
        throw navetteErrors.refusee(`${un.groupe.intitule}, ${un.proposition.quoi}`, cause.message);
      }
  };
}
