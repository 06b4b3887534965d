import type { MasqueDeRegion } from '#shared/domain/convention/region/petites-cases-de-region.rules.ts';
import type { DonneesDeRegion } from '#shared/domain/convention/region/region.schema.ts';
import type { TotauxDeRegion } from '#shared/domain/convention/region/region.rules.ts';

/** La région lue, et ce qui ne s'en communique pas. */
export interface VueDuBilan {
  readonly donnees: DonneesDeRegion;
  readonly lecture: TotauxDeRegion;
  readonly masque: MasqueDeRegion;
}
