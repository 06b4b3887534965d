import type { DeploiementLu, TerritoireEcrit } from './deploiement.schema.ts';
import type { TerritoireVise } from '../territoire/territoire-vise.schema.ts';

/** Vrai si la convention court à cette date, premier et dernier jours compris ; sans date, elle court. */
export const deploiementEnCours = ({ debut, fin }: Pick<DeploiementLu, 'debut' | 'fin'>, jour: string): boolean =>
  (debut === null || debut <= jour) && (fin === null || jour <= fin);

/** Le territoire du référentiel qu'un écrit désigne ; `null` s'il n'est pas reconnu. */
export const territoireReconnu = ({ genre, code }: TerritoireEcrit): TerritoireVise | null =>
  genre === null || code === null ? null : { genre, code };

/** Les territoires reconnus de plusieurs déploiements, sans doublon de clé à ôter : la base le fait. */
export const territoiresReconnus = (deploiements: readonly Pick<DeploiementLu, 'territoires'>[]): TerritoireVise[] =>
  deploiements.flatMap(({ territoires }) => territoires.flatMap((territoire) => territoireReconnu(territoire) ?? []));
