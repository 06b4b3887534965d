import { communErrors } from '#shared/errors/commun.errors.ts';
import { renduErrors } from '#shared/errors/rendu.errors.ts';
import type { VersionDeReunion } from '#electron/repositories/rendu/version.repository.ts';
import type { Contexte } from '../contexte.ts';

/** La version, ou un refus en français si elle n'existe plus. */
export function exigerVersion({ depots }: Contexte, id: string): VersionDeReunion {
  const version = depots.versions.parId(id);
  if (version === null) throw communErrors.introuvable('Cette version');
  return version;
}

/** La version si c'est celle qui vaut aujourd'hui ; on ne revient pas sur une version remplacée. */
export function exigerEnVigueur(contexte: Contexte, id: string): VersionDeReunion {
  const version = exigerVersion(contexte, id);
  if (version.etat === 'remplace') throw renduErrors.nonEnVigueur(version.numero);
  return version;
}
