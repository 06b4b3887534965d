import { effectifDit, tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { coutDuQuotient, type Quotient, tauxDuQuotient } from '#shared/domain/convention/region/somme.rules.ts';
import { montantFr } from '#shared/text/montants.ts';

/** Un effectif imprimé : « n.c. » s'il se tait (I11), « n.d. » s'il n'est pas dit. */
export const effectifImprime = (nombre: number | null, seTait: boolean): string =>
  nombre !== null && seTait ? 'n.c.' : effectifDit(nombre);

/** Un taux imprimé ; il rendrait l'effectif qui se tait. */
export const tauxImprime = (quotient: Quotient, seTait: boolean): string =>
  seTait ? 'n.c.' : tauxDit(tauxDuQuotient(quotient));

/** Un montant imprimé ; `null` : « n.d. ». */
export const montantImprime = (centimes: number | null): string => (centimes === null ? 'n.d.' : montantFr(centimes));

/** Un coût par personne imprimé. */
export const coutImprime = (quotient: Quotient, seTait: boolean): string =>
  seTait ? 'n.c.' : montantImprime(coutDuQuotient(quotient));
