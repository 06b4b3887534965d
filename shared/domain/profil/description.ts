import { z } from 'zod';
import { profilSchema } from './profil.schema.ts';

/** La description du format d'un profil, pour qui le lit sans nous (JSON Schema, édition 2020-12). */
export const descriptionDuProfil = (): unknown =>
  z.toJSONSchema(profilSchema, { target: 'draft-2020-12', io: 'output', unrepresentable: 'any' });
