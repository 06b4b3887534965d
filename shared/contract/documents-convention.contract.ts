import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { documentDeConventionSchema } from '#shared/domain/convention/document-convention.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { demande, requete } from './definition.ts';

/** Un document de l'échéancier d'une convention, pour une année, au jour où il se lit. */
export const documentDeConventionVouluSchema = z.object({
  conventionId: idSchema,
  genre: documentDeConventionSchema,
  annee: z.number().int().min(2000).max(2199),
  /** L'avenant à écrire ; `null` : l'avenant annuel, ou le dernier avenant général. */
  avenantId: idSchema.nullable().default(null),
  date: dateCivile.nullable().default(null),
  /** La visite ou la lettre de contrôle dont il part. */
  objetId: idSchema.optional(),
});

/** Ce que lit un document de convention. */
export const LIT_DOCUMENT_DE_CONVENTION = [
  'convention',
  'convention_avenant',
  'avenant_valeur',
  'convention_annee',
  'convention_versement',
  'convention_fait',
  'convention_membre',
  'convention_territoire',
  'convention_resiliation',
  'visite',
  'visite_agent',
  'visite_point',
  'justificatif',
  'lettre_de_controle',
  'lettre_point',
  'personne',
  'structure',
  'emetteur',
  'signataire',
  'fichier',
  'piece',
] as const;

/** Les documents de l'échéancier d'une convention, en Word. */
export const documentsConventionContract = {
  'documentsDeConvention.apercu': requete(
    documentDeConventionVouluSchema,
    z.custom<DocumentNeutre>(),
    LIT_DOCUMENT_DE_CONVENTION,
  ),
  'documentsDeConvention.produire': demande(
    documentDeConventionVouluSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
