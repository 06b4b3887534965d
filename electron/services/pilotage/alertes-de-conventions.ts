import type { Alerte } from '#shared/domain/alerte/alerte.schema.ts';
import { alerteDeConsommation } from '#shared/domain/alerte/convention.rules.ts';
import { lecteurDeConvention } from '#shared/domain/convention/region/lecture-de-convention.rules.ts';
import type { ConventionDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import { statutSelonLesFaits } from '#shared/domain/convention/statut.rules.ts';
import type { Contexte } from '../contexte.ts';
import { lireDonneesDeRegion } from '../conventions/region/lecture-de-region.ts';

/** Les alertes des conventions en cours que l'on garde : les constats de la vue régionale, convention par convention. */
export const alertesDeConventions = (
  contexte: Contexte,
  garder: (convention: ConventionDeRegion) => boolean,
  jour: string,
): Alerte[] =>
  lireDonneesDeRegion(contexte, jour)
    .conventions.filter((une) => garder(une) && statutSelonLesFaits(une, jour) === 'en_cours')
    .flatMap((une) => alerteDeConsommation(lecteurDeConvention(une, jour)(null)));
