import { z } from 'zod';
import { objetTerritoireSchema, territoireTrouveSchema } from '#shared/domain/territoire/territoire.schema.ts';
import { genreTerritoireViseSchema, territoireNommeSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { requete } from './definition.ts';

const code = z.string();
const libelle = z.string();

export const territoireContract = {
  'territoires.departements': requete(z.object({}), z.array(z.object({ code, libelle, region: z.string() })), []),
  /** Ce qu'un département propose aux premiers pas : ses CLPE et ses contrats de ville. */
  'territoires.departement': requete(
    z.object({ code: z.string().max(3) }),
    z.object({
      code,
      libelle,
      region: libelle,
      regionCode: code,
      clpe: z.array(
        z.object({ code, libelle, communes: z.number().int(), qpv: z.number().int(), partage: z.string().nullable() }),
      ),
      contrats: z.array(z.object({ code, libelle, qpv: z.number().int() })),
    }),
    [],
  ),
  'territoires.rechercher': requete(
    z.object({
      texte: z.string().max(200),
      objets: z.array(objetTerritoireSchema).max(6),
      departement: z.string().max(3).nullable(),
    }),
    z.array(territoireTrouveSchema),
    ['succession_qpv'],
  ),
  /** De la région au quartier : ce qu'une structure couvre, ce qu'une personne suit. */
  'territoires.choisir': requete(
    z.object({ texte: z.string().max(200), genres: z.array(genreTerritoireViseSchema).max(8).optional() }),
    z.array(territoireNommeSchema.extend({ precision: z.string() })),
    [],
  ),
  'territoires.sources': requete(
    z.object({}),
    z.array(
      z.object({
        nom: z.string(),
        source: z.string(),
        millesime: z.string(),
        licence: z.string(),
        date: z.string(),
        nombre: z.number().int(),
      }),
    ),
    [],
  ),
} as const;
