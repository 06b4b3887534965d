import { emetteurACreerSchema, emetteurPatchSchema } from '#shared/domain/service/emetteur.schema.ts';
import { signataireASaisirSchema } from '#shared/domain/service/signataire.schema.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { civiliteSchema } from '#shared/domain/annuaire/personne.schema.ts';
import { modaliteSchema, naturePointSchema } from '#shared/domain/reunion/reunion.schema.ts';
import { modeVoteSchema, natureDeliberationSchema, sensSchema } from '#shared/domain/seance/seance.schema.ts';

const feminin = z.tuple([z.string(), z.string()]);

const nomsSchema = z.object({
  prenoms: z.object({ Mme: z.array(z.string()), 'M.': z.array(z.string()) }),
  noms: z.array(z.string()),
  fonctions: z.object({
    'P-etat': feminin,
    'P-conseil': feminin,
    P: feminin,
    etat: z.array(feminin),
    region: z.array(feminin),
    departement: z.array(feminin),
    communes: z.array(feminin),
    salaries: z.array(feminin),
    employeurs: z.array(feminin),
    operateurs: z.array(feminin),
  }),
});
export type Noms = z.infer<typeof nomsSchema>;

const instancesSchema = z.object({
  departement: z.string(),
  service: z.object({
    intitule: z.string(),
    auteur: z.string(),
    civilite: civiliteSchema,
    fonction: z.string(),
    timbre: z.string(),
    adresse: z.string(),
    ville: z.string(),
    telephone: z.string(),
    courriel: z.string(),
  }),
  /** Les autres émetteurs, leurs signataires, et les instances qui partent à leur nom. */
  emetteurs: z.array(
    emetteurACreerSchema.extend({
      coordonnees: emetteurPatchSchema,
      signataires: z.array(signataireASaisirSchema),
      instances: z.array(z.string()),
    }),
  ),
  crpe: z.boolean(),
  cdpe: z.array(z.string()),
  clpeParDepartement: z.record(z.string(), z.number().int()),
});

export type InstancesExemple = z.infer<typeof instancesSchema>;

const rangs = z.array(z.number().int()).default([]);
const suite = { pilote: z.string().nullable().default(null), echeance: z.number().int() };

const decisionSchema = z.object({
  ...suite,
  nature: natureDeliberationSchema.default('decision'),
  texte: z.string(),
  mode: modeVoteSchema,
  /** Négatif : tous les présents ou représentés, moins ce nombre. */
  pour: z.number().int().nullable().default(null),
  contre: z.number().int().nullable().default(null),
  abstention: z.number().int().nullable().default(null),
  /** Organismes dont le représentant, présent ou représenté, est nommé avec son vote. */
  contreDe: z.array(z.string()).default([]),
  abstentionDe: z.array(z.string()).default([]),
  /** Suffrages également partagés : le représentant de l'État départage. */
  partage: z.boolean().default(false),
  sensEtat: sensSchema.nullable().default(null),
  /** « {CGT} » y devient le nom de qui siège pour cet organisme. */
  desaccords: z.string().nullable().default(null),
});

const reunionSchema = z.object({
  /** « CDPE 68 », « CLPE Mulhouse ». */
  instance: z.string(),
  /** Jours avant (négatif) ou après aujourd'hui. */
  jours: z.number().int(),
  heureDebut: z.string(),
  /** « {annee} » y tient la place de l'année de la réunion. */
  reference: z.string(),
  heureFin: z.string(),
  ouverteA: z.string().nullable().default(null),
  leveeA: z.string().nullable().default(null),
  lieu: z.string(),
  modalite: modaliteSchema,
  /** Rangs des sièges pourvus, dans l'ordre de la composition (0 : le premier). */
  absents: rangs,
  excuses: rangs,
  distance: rangs,
  /** Mandant, puis mandataire. */
  pouvoirs: z.array(z.tuple([z.number().int(), z.number().int()])).default([]),
  invites: z.array(z.tuple([civiliteSchema, z.string(), z.string(), z.string(), z.string().nullable()])).default([]),
  points: z.array(
    z.object({
      titre: z.string(),
      nature: naturePointSchema,
      intervenant: z.string().nullable(),
      duree: z.number().int(),
      texte: z.string().nullable().default(null),
      decisions: z.array(decisionSchema).default([]),
      actions: z.array(z.object({ ...suite, libelle: z.string() })).default([]),
    }),
  ),
});
export type ReunionExemple = z.infer<typeof reunionSchema>;

/** Les tables de l'exemple, lues dans `resources/exemple` : organisations réelles, personnes inventées. */
export function lireDonnees(ressources: string) {
  const lire = (nom: string): unknown => JSON.parse(readFileSync(join(ressources, 'exemple', `${nom}.json`), 'utf8'));
  return {
    noms: nomsSchema.parse(lire('noms')),
    instances: instancesSchema.parse(lire('instances')),
    reunions: z.array(reunionSchema).parse(lire('reunions')),
  };
}
