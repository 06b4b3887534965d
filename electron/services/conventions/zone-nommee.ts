import type { Zone, ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { conventionErrors } from '#shared/errors/convention.errors.ts';
import type { Contexte } from '../contexte.ts';

/** Une zone saisie, avec son nom du référentiel ; refusée si elle y est inconnue, ou déjà dans la convention. */
export function nommerLaZone(
  { depots }: Contexte,
  conventionId: string,
  zone: ZoneSaisie,
): Omit<Zone, 'id' | 'entreeId' | 'sortieId'> {
  const libelle = zone.genre === 'mots' ? zone.libelle : depots.territoires.nommer(zone);
  if (libelle === null) throw conventionErrors.zoneInconnue();
  const lue = zone.genre === 'mots' ? { ...zone, code: null } : { ...zone, libelle, motif: null, nonLimitative: false };
  const deja = depots.conventionPartenaires
    .zones(conventionId)
    .some(
      (une) => une.genre === lue.genre && (lue.code === null ? une.libelle === lue.libelle : une.code === lue.code),
    );
  if (deja) throw conventionErrors.dejaVisee(lue.libelle);
  return lue;
}
