import { rencontrePatchSchema } from '#shared/domain/rencontre/rencontre.schema.ts';
import { pointPatchSchema, reunionPatchSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { actionPatchSchema, deliberationPatchSchema } from '#shared/domain/seance/seance.schema.ts';
import type { Cible } from './correction.ts';

/** Champs d’une réunion que seule une rencontre a. */
export const DE_RENCONTRE: ReadonlySet<string> = new Set(['titre', 'theme', 'organisateurs', 'objectifs']);

function schemaDe({ objet, champ }: Cible) {
  if (objet === 'point') return pointPatchSchema;
  if (objet === 'deliberation') return deliberationPatchSchema;
  if (objet === 'action') return actionPatchSchema;
  return DE_RENCONTRE.has(champ) ? rencontrePatchSchema : reunionPatchSchema;
}

/** Pourquoi l’application refuserait cette valeur pour ce champ, en une phrase ; `null` : elle l’accepte. */
export function refusDeLaValeur(cible: Cible, valeur: string | null): string | null {
  const lu = schemaDe(cible).safeParse({ [cible.champ]: valeur });
  if (lu.success) return null;
  // Un champ obligatoire vidé : la phrase est celle du texte vide.
  const vide = valeur === null ? schemaDe(cible).safeParse({ [cible.champ]: '' }) : lu;
  return (vide.success ? lu : vide).error.issues[0]?.message ?? null;
}
