import type { NatureDeSuccession } from '#shared/domain/territoire/succession.schema.ts';
import { enTri } from '#shared/text/tri.ts';

const SIGNES: readonly (readonly [RegExp, NatureDeSuccession])[] = [
  [
    /^(?:conserve|maintenu|reconduit)|inchange|identique|\b(?:non|sans|pas|aucune?) (?:de )?(?:change|modifi|evolu)/u,
    'conserve',
  ],
  [/fusion|regroup|reuni/u, 'fusionne'],
  [/scind|scission|divis|eclat|partage|separ/u, 'scinde'],
  [/sorti|sortant|supprim|disparu|retire|non reconduit/u, 'sorti'],
  [/modifi|ajust|evolu|etendu|elargi|reduit|contour|perimetre/u, 'modifie'],
  [/^(?:entre|entrant|nouveau|nouvelle|cree)/u, 'entre'],
];

/** Ce que la source dit du passage de 2015 à 2024 ; `null` si elle ne le dit pas, ou autrement. */
export function natureQueDit(ecrit: string | null): NatureDeSuccession | null {
  const dit = enTri(ecrit ?? '')
    .replace(/^(?:quartier|qpv|qp) /u, '')
    .trim();
  return dit === '' ? null : (SIGNES.find(([signe]) => signe.test(dit))?.[1] ?? null);
}
