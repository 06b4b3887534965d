import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { territoireErrors } from '#shared/errors/territoire.errors.ts';

/** Ce que contient `resources/referentiels` : chaque fichier, d'où il vient, et son empreinte. */

export const NOM_MANIFESTE = 'manifeste.json';

export const objetSchema = z.enum([
  'regions',
  'departements',
  'arrondissements',
  'epci',
  'communes',
  'zones-emploi',
  'clpe',
  'frr',
  'contrats-ville',
  'qpv',
  'lieux-qpv',
]);
export type Objet = z.infer<typeof objetSchema>;

const fichierSchema = z.strictObject({
  objet: objetSchema,
  fichier: z.string().regex(/^[a-z-]+\.tsv$/u),
  /** Nombre de lignes, ou de communes classées pour les FRR. */
  nombre: z.number().int().nonnegative(),
  octets: z.number().int().positive(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u),
  source: z.string().min(1),
  millesime: z.string().min(1),
  licence: z.string().min(1),
  date: z.iso.date(),
});
export type FichierDecrit = z.infer<typeof fichierSchema>;

export const manifesteSchema = z.strictObject({
  /** Empreinte de tout ce qui suit : elle change dès qu'un fait ou une mention change. */
  version: z.string().regex(/^[0-9a-f]{64}$/u),
  /** Jour du relevé, AAAA-MM-JJ : la `fin` des lignes qu'il fait disparaître. */
  date: z.iso.date(),
  fichiers: z.array(fichierSchema).length(objetSchema.options.length),
});
export type Manifeste = z.infer<typeof manifesteSchema>;

/** Empreinte SHA-256 en hexadécimal. */
export const empreinte = (contenu: string | Uint8Array) => createHash('sha256').update(contenu).digest('hex');

/** Manifeste d'un jeu de fichiers ; les mêmes fichiers donnent toujours la même version. */
export function etablirManifeste(date: string, fichiers: readonly FichierDecrit[]): Manifeste {
  return { version: empreinte(JSON.stringify({ date, fichiers })), date, fichiers: [...fichiers] };
}

/**
 * Lit le manifeste d'un dossier de référentiels.
 * @throws AppError `FICHIER` s'il manque, n'a pas la forme voulue ou ne porte pas sa propre empreinte.
 */
export function lireManifeste(dossier: string): Manifeste {
  try {
    const manifeste = manifesteSchema.parse(JSON.parse(readFileSync(join(dossier, NOM_MANIFESTE), 'utf8')));
    if (etablirManifeste(manifeste.date, manifeste.fichiers).version !== manifeste.version)
      throw new Error('La version n’est pas l’empreinte du manifeste.');
    return manifeste;
  } catch (cause) {
    throw territoireErrors.referentielIllisible(NOM_MANIFESTE, cause);
  }
}
