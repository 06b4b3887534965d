import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { cibleSchema } from '#shared/domain/audit/audit.schema.ts';
import { categorieSchema } from '#shared/domain/instance/instance.schema.ts';
import { sensDossierSchema } from '#shared/domain/insertion/dossier.schema.ts';
import { genreRencontreSchema } from '#shared/domain/rencontre/rencontre.schema.ts';

const jours = z.number().int();
const seance = z.object({
  jours,
  lieu: z.string(),
  points: z.array(z.object({ titre: z.string(), texte: z.string() })),
});

const formationsSchema = z.object({
  commission: z.object({
    jours,
    lieu: z.string(),
    structures: z.array(z.string()),
    dossiers: z.array(
      z.object({
        structure: z.string(),
        saisine: z.string(),
        objet: z.string(),
        sens: sensDossierSchema,
        motifs: z.string(),
      }),
    ),
  }),
  audits: z.array(
    z.object({
      comite: z.string(),
      categorie: categorieSchema,
      cible: cibleSchema,
      organisme: z.string(),
      expose: z.string(),
      recu: jours,
      /** Jour où le comité local a voté la saisine. */
      saisine: jours.nullable().default(null),
    }),
  ),
  rencontres: z.array(
    z.object({
      genre: genreRencontreSchema,
      titre: z.string(),
      jours,
      theme: z.string().nullable(),
      provisoire: z.boolean().default(false),
    }),
  ),
  programme: z.array(z.object({ titre: z.string(), intervenant: z.string(), duree: z.number().int() })),
  copil: seance,
  crpe: seance,
  sansQuorum: z.object({ comite: z.string(), jours, second: jours }),
  voix: z.object({ comite: z.string(), jours, arrete: z.string() }),
});
export type Formations = z.infer<typeof formationsSchema>;

/** Audits, dossiers d'insertion, rencontres et autres instances de l'exemple. */
export const lireFormations = (ressources: string): Formations =>
  formationsSchema.parse(JSON.parse(readFileSync(join(ressources, 'exemple', 'formations.json'), 'utf8')));
