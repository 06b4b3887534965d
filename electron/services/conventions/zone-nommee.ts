import type { Zone, ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';
import { refusDuDejaNomme } from './deja-dans-la-convention.ts';

/** Une zone saisie, avec son nom du référentiel ; refusée si elle y est inconnue, ou déjà dans la convention. */
export function nommerLaZone(
  contexte: Contexte,
  conventionId: string,
  zone: ZoneSaisie,
): Omit<Zone, 'id' | 'entreeId' | 'sortieId'> {
  const { depots } = contexte;
  const libelle = zone.genre === 'mots' ? zone.libelle : depots.territoires.nommer(zone);
  if (libelle === null) throw conventionErrors.zoneInconnue();
  const lue = zone.genre === 'mots' ? { ...zone, code: null } : { ...zone, libelle, motif: null, nonLimitative: false };
  const deja = depots.conventionPartenaires
    .zones(conventionId)
    .find(
      (une) => une.genre === lue.genre && (lue.code === null ? une.libelle === lue.libelle : une.code === lue.code),
    );
  if (deja !== undefined) {
    const { libelle: nom, sortieId } = deja;
    throw refusDuDejaNomme(contexte, conventionId, { ou: 'code', nom, sortieId }, conventionErrors.dejaVisee);
  }
  return lue;
}
