import type { Appel } from '#shared/domain/appel/appel.schema.ts';
import type { Candidature } from '#shared/domain/appel/candidature.schema.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';

/** L'appel, ou un refus en français s'il n'existe plus. */
export function exigerAppel({ depots }: Contexte, id: string): Appel {
  const appel = depots.appels.parId(id);
  if (appel === null) throw communErrors.introuvable('Cet appel');
  return appel;
}

/** La candidature, ou un refus en français si elle n'existe plus. */
export function exigerCandidature({ depots }: Contexte, id: string): Candidature {
  const candidature = depots.candidatures.parId(id);
  if (candidature === null) throw communErrors.introuvable('Cette candidature');
  return candidature;
}

/** « Grand Est » ; le code, si le référentiel ne le connaît plus. */
export const nomDeRegion = ({ depots }: Contexte, code: string): string =>
  depots.territoires.nommer({ genre: 'region', code }) ?? code;
