import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative } from '#shared/domain/champs.ts';
import type { Constat } from '#shared/domain/constat.ts';
import { baseSiegSchema, genreDeConventionSchema } from '#shared/domain/convention/convention.schema.ts';
import { conformitePatchSchema, exigenceDeRapportSchema } from '#shared/domain/convention/rapport/conformite.schema.ts';
import {
  rapportEntierSchema,
  rapportPatchSchema,
  rapportSaisiSchema,
  rapportSchema,
} from '#shared/domain/convention/rapport/rapport.schema.ts';
import {
  risqueDeRapportPatchSchema,
  risqueDeRapportSaisiSchema,
} from '#shared/domain/convention/rapport/risque-de-rapport.schema.ts';
import { etatReunionSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { commande, requete } from './definition.ts';
import { LIT_DOCUMENT_DE_RAPPORT, LIT_RAPPORT } from './lit-rapport.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

const rapportListe = rapportSchema
  .pick({
    id: true,
    serieId: true,
    version: true,
    genre: true,
    exercice: true,
    debut: true,
    fin: true,
    statut: true,
    valideLe: true,
  })
  .extend({
    /** Le jour du comité : celui de la réunion liée, sinon celui où il est présenté. */
    le: dateCivile.nullable(),
    /** Une version plus récente l'a remplacé. */
    remplace: z.boolean(),
    /** Instant où son document est sorti la dernière fois ; `null` : jamais. */
    produitLe: z.string().nullable(),
  });
export type RapportListe = z.infer<typeof rapportListe>;
const reunionDeRapport = z.object({ id: idSchema, date: dateCivile, etat: etatReunionSchema });

/** Les rapports de COPIL d'une convention : ce qui s'y écrit, leurs versions, leur validation (D1 à D9). */
export const rapportContract = {
  'rapports.lister': requete(
    z.object({ conventionId: idSchema }),
    z.object({ rapports: z.array(rapportListe), reunions: z.array(reunionDeRapport) }),
    LIT_RAPPORT,
  ),
  /** Ceux que présente une réunion, et les conventions que suit son instance : de quoi en ouvrir un. */
  'rapports.deReunion': requete(
    z.object({ reunionId: idSchema }),
    z.array(
      z.object({
        convention: z.object({ id: idSchema, numero: z.string(), intitule: z.string() }),
        rapport: rapportListe.nullable(),
      }),
    ),
    LIT_RAPPORT,
  ),
  'rapports.lire': requete(
    deId,
    z.object({
      rapport: rapportEntierSchema,
      convention: z.object({
        id: idSchema,
        genre: genreDeConventionSchema,
        baseSieg: baseSiegSchema.nullable(),
        numero: z.string(),
        intitule: z.string(),
        porteur: z.string(),
        debut: dateCivile,
        fin: dateCivile,
      }),
      indicateurs: z.array(z.object({ id: idSchema, libelle: z.string() })),
      reunion: reunionDeRapport.nullable(),
      /** Celles du COPIL de la convention. */
      reunions: z.array(reunionDeRapport),
      /** La dernière d'abord. */
      versions: z.array(rapportListe),
      constats: z.array(z.custom<Constat>()),
    }),
    LIT_DOCUMENT_DE_RAPPORT,
  ),
  'rapports.creer': commande(
    rapportSaisiSchema.extend({ conventionId: idSchema }),
    deId,
    'Ouvrir un rapport de la convention',
  ),
  'rapports.modifier': commande(
    z.object({ id: idSchema, vu, patch: rapportPatchSchema }),
    rien,
    'Écrire dans un rapport de la convention',
  ),
  'rapports.commenter': commande(
    z.object({
      id: idSchema,
      indicateurId: idSchema,
      vu,
      patch: z.object({ commentaire: ligneFacultative(1_000) }),
    }),
    rien,
    'Commenter un écart du rapport',
  ),
  'rapports.conformer': commande(
    z.object({ id: idSchema, exigence: exigenceDeRapportSchema, vu, patch: conformitePatchSchema.partial() }),
    rien,
    'Dire la conformité d’un rapport',
  ),
  'risquesDeRapport.ajouter': commande(
    risqueDeRapportSaisiSchema.extend({ rapportId: idSchema }),
    deId,
    'Ajouter un risque au rapport',
  ),
  'risquesDeRapport.modifier': commande(
    z.object({ id: idSchema, vu, patch: risqueDeRapportPatchSchema }),
    rien,
    'Modifier un risque du rapport',
  ),
  'risquesDeRapport.deplacer': commande(
    z.object({ id: idSchema, rang: z.number().int().min(1) }),
    rien,
    'Déplacer un risque du rapport',
  ),
  'risquesDeRapport.retirer': commande(deId, rien, 'Retirer un risque du rapport'),
  'rapports.ouvrirUneVersion': commande(deId, deId, 'Ouvrir une version du rapport'),
  'rapports.supprimer': commande(deId, rien, 'Supprimer un projet de rapport'),
  'rapports.restaurer': commande(deId, rien, 'Restaurer un projet de rapport'),
} as const;
