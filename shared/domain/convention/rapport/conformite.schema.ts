import { z } from 'zod';
import { ligneFacultative } from '../../champs.ts';

/** Ce que la section 9 vérifie du mandat et de ses suites. */
export const exigenceDeRapportSchema = z.enum([
  'comptabilite',
  'compte_rendu',
  'previsions',
  'justificatifs',
  'controle',
  'mandat',
]);
export type ExigenceDeRapport = z.infer<typeof exigenceDeRapportSchema>;

export const etatDeConformiteSchema = z.enum([
  'conforme',
  'partiel',
  'non_conforme',
  'a_recevoir',
  'a_venir',
  'sans_objet',
]);
export type EtatDeConformite = z.infer<typeof etatDeConformiteSchema>;

export const conformitePatchSchema = z.object({
  /** `null` : ce que le fichier sait. */
  etat: etatDeConformiteSchema.nullable(),
  /** La pièce, ou ce que l'on observe ; `null` : ce que le fichier sait. */
  observation: ligneFacultative(300),
});
export type ConformitePatch = z.output<typeof conformitePatchSchema>;

/** Une ligne de la section 9, telle qu'elle s'imprime. */
export const conformiteDeRapportSchema = z.object({
  exigence: exigenceDeRapportSchema,
  /** `null` : ni saisi, ni connu du fichier. */
  etat: etatDeConformiteSchema.nullable(),
  observation: z.string().nullable(),
  /** L'état et l'observation sont-ils saisis, ou lus dans la convention ? */
  saisi: z.boolean(),
});
export type ConformiteDeRapport = z.infer<typeof conformiteDeRapportSchema>;
