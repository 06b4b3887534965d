import type { z } from 'zod';
import { dateCivile } from '../champs.ts';
import { voixSchema } from '../seance/seance.schema.ts';

/** Voix qu'un arrêté donne à un siège, ou à une organisation, à compter d'une date ; `null` : de tout temps. */
export const voixDateeSchema = voixSchema.extend({ depuis: dateCivile.nullable() });
export type VoixDatee = z.infer<typeof voixDateeSchema>;
