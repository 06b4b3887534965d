import type { AApprouver } from '#shared/contract/rendu.contract.ts';
import type { Reunion } from '#shared/domain/reunion/reunion.schema.ts';
import type { Contexte } from '../contexte.ts';

/**
 * Les comptes rendus d'avant que cette réunion peut approuver, ou qu'elle a approuvés ; le plus récent d'abord.
 * Seule lecture du sujet : l'ordre du jour en propose le point, la séance en note l'approbation.
 */
export function comptesRendusAApprouver({ depots }: Contexte, { id, instanceId, date }: Reunion): AApprouver[] {
  return depots.versions
    .precedentes(instanceId, date, id)
    .map((precedente, rang) => ({
      reunionId: precedente.id,
      date: precedente.date,
      derniere: rang === 0,
      version: depots.versions.enVigueur(precedente.id),
    }))
    .filter(({ version }) => version === null || version.approuveLe === null || version.approuveReunionId === id);
}
