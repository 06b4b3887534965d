import type { z } from 'zod';
import { montantSchema } from '../../feuille-de-route/fiche.schema.ts';
import { anneePatchSchema } from '../annee.schema.ts';
import { conventionPatchSchema } from '../convention.schema.ts';
import { membrePatchSchema } from '../membre.schema.ts';
import { type ChampDAvenant, champDAvenant } from './champs-d-avenant.data.ts';

const SCHEMAS: Readonly<Record<string, z.ZodType>> = {
  ...conventionPatchSchema.shape,
  'annee.montant': anneePatchSchema.shape.montant,
  'annee.beneficiaires': anneePatchSchema.shape.beneficiaires,
  'membre.role': membrePatchSchema.shape.role,
  'membre.budget': membrePatchSchema.shape.budget,
  'membre.contribution': membrePatchSchema.shape.contribution,
  'membre.part': montantSchema,
};

/** Ce que la convention refuserait de cette valeur, en une phrase : un avenant n'écrit rien qu'elle n'écrirait ; `null` : rien. */
export function refusDeLaValeur(champ: ChampDAvenant, valeur: number | string): string | null {
  const { sorte } = champDAvenant(champ);
  if (sorte === 'case') return valeur === 0 || valeur === 1 ? null : 'Choisissez oui ou non.';
  const lue = SCHEMAS[champ]?.safeParse(valeur);
  return lue === undefined || lue.success ? null : (lue.error.issues[0]?.message ?? null);
}
