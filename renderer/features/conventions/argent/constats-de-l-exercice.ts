import type { Constat } from '#shared/domain/constat.ts';
import { chargesDeLExercice } from '#shared/domain/convention/argent/charges.rules.ts';
import {
  calculIndirect,
  type ComptesDeLOrganisme,
  enLignePrevue,
} from '#shared/domain/convention/argent/comptes.rules.ts';
import { sommeDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import {
  constatsDesComptesRendus,
  constatsSansOrganisme,
} from '#shared/domain/convention/argent/constats-des-comptes.rules.ts';
import { constatsDuPlafond } from '#shared/domain/convention/echeancier/versements.rules.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';
import type { LigneDeGrille } from './comptes.types.ts';

/** Ce qui se constate des comptes d'un organisme, ou de tous : `nom` nul. */
export interface ConstatsDOrganisme {
  readonly nom: string | null;
  readonly constats: readonly Constat[];
}

/** La contribution de l'année tient dans les coûts éligibles prévus moins leurs cofinancements (O-14, D. 5316-7). */
function constatsDeLaContribution(
  { convention, annees }: FicheDeConvention,
  organismes: readonly ComptesDeLOrganisme[],
  annee: number,
): readonly Constat[] {
  const montant = annees.find((une) => une.annee === annee)?.montant ?? null;
  const prevu = organismes.some(({ lignes }) => lignes.some((une) => une.prevu !== null));
  if (convention.genre !== 'o2r' || montant === null || !prevu) return [];
  const charges = organismes.map(({ lignes, exercice }) =>
    chargesDeLExercice(lignes.map(enLignePrevue), calculIndirect(convention, exercice)),
  );
  return constatsDuPlafond(
    montant,
    sommeDe(charges.map(({ chargesEligibles }) => chargesEligibles)),
    sommeDe(charges.map(({ cofinancements }) => cofinancements)),
  );
}

/** Ce que les règles constatent d'un exercice : de chaque organisme, puis de tous ensemble. */
export function constatsDeLExercice(
  fiche: FicheDeConvention,
  organismes: readonly ComptesDeLOrganisme[],
  lignes: readonly LigneDeGrille[],
  annee: number,
): readonly ConstatsDOrganisme[] {
  const estCommun = fiche.membres.length > 0;
  const deTous = [...constatsSansOrganisme(lignes, estCommun), ...constatsDeLaContribution(fiche, organismes, annee)];
  return [
    ...organismes.map((comptes) => ({
      nom: estCommun ? comptes.nom : null,
      constats: constatsDesComptesRendus(comptes, fiche.convention),
    })),
    { nom: null, constats: deTous },
  ].filter(({ constats }) => constats.length > 0);
}
