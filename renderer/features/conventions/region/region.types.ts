import type { LectureDeRegion } from '#shared/domain/convention/region/region.rules.ts';
import type { MasqueDeRegion } from '#shared/domain/convention/region/petites-cases-de-region.rules.ts';

/** Une vue de la région : ce qui est lu, et ce qui ne sort pas du service. */
export interface VueDeRegion {
  readonly lecture: LectureDeRegion;
  readonly masque: MasqueDeRegion;
  /** Où se lit ce que dit une convention : « /conventions/…/beneficiaires ». */
  readonly nomDe: (conventionId: string) => string;
}
