import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '../../champs.ts';

export const destinataireSchema = z.enum(['prefet', 'ministre', 'les_deux']);
export type Destinataire = z.infer<typeof destinataireSchema>;
export const periodiciteSchema = z.enum(['mois', 'trimestre', 'semestre', 'annee', 'une_fois']);
export type Periodicite = z.infer<typeof periodiciteSchema>;

/** Une donnée que la convention ordonne de transmettre (O-18 ; D. 5316-3, 5°) : ce qu'elle est, jamais ses valeurs. */
export const donneeSaisieSchema = z.object({
  quoi: ligne('Dites ce que la convention demande : « Nombre de personnes repérées ».', 300),
  destinataire: destinataireSchema,
  periodicite: periodiciteSchema,
  personnelles: z.boolean(),
  premiereLe: dateCivile.nullable(),
  derniereLe: dateCivile.nullable(),
});
export type DonneeSaisie = z.output<typeof donneeSaisieSchema>;
export const donneePatchSchema = donneeSaisieSchema.partial();

export const donneeTransmiseSchema = donneeSaisieSchema.extend({ id: idSchema });
export type DonneeTransmise = z.output<typeof donneeTransmiseSchema>;
