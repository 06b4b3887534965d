import { z } from 'zod';
import { dateCivile, idSchema, ligne } from '#shared/domain/champs.ts';
import {
  approbationSchema,
  attenteACreerSchema,
  attenteSchema,
  circuitPatchSchema,
  diffusionSchema,
  occultationSchema,
} from '#shared/domain/rendu/rendu.schema.ts';
import { versionPvSchema } from '#shared/domain/seance/seance.schema.ts';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { Difference } from '#shared/documents/versions/comparer.ts';
import { commande, demande, requete } from './definition.ts';
import { LIT_SEANCE } from './lit-seance.ts';

const rien = z.null();
const cree = z.object({ id: idSchema });
const produit = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });

/** Un compte rendu d'avant, et sa version en vigueur : à approuver, ou que cette réunion vient d'approuver. */
const aApprouverSchema = z.object({
  reunionId: idSchema,
  date: dateCivile,
  /** C'est la séance qui précède immédiatement. */
  derniere: z.boolean(),
  /** `null` : rien n'est encore diffusé. */
  version: versionPvSchema
    .pick({ id: true, numero: true, etat: true, diffuseLe: true, approuveLe: true, observations: true })
    .nullable(),
});
export type AApprouver = z.infer<typeof aApprouverSchema>;

export const renduContract = {
  /** Ce qui entoure les versions d'un compte rendu : ce qu'elles attendent, les occultations, les réunions qui peuvent approuver. */
  'versions.suivre': requete(
    z.object({ reunionId: idSchema }),
    z.object({
      attentes: z.array(attenteSchema),
      occultations: z.array(occultationSchema),
      /** Réunions tenues depuis, la plus proche d'abord ; `adopte` : elle a adopté l'approbation de celle-ci. */
      reunions: z.array(z.object({ id: idSchema, date: dateCivile, adopte: z.boolean() })),
    }),
    [...LIT_SEANCE, 'attente', 'pointage'],
  ),
  /** Les séances d'avant dont cette réunion peut approuver le compte rendu, ou l'a approuvé ; la plus récente d'abord. */
  'versions.aApprouver': requete(z.object({ reunionId: idSchema }), z.array(aApprouverSchema), [
    'version_pv',
    'reunion',
    'instance',
  ]),
  /** Le document d'une version, tel qu'il a été figé. */
  'versions.lire': requete(
    z.object({ id: idSchema }),
    z.object({ version: versionPvSchema, document: z.custom<DocumentNeutre>() }),
    ['version_pv', 'piece'],
  ),
  'versions.comparer': requete(z.object({ avant: idSchema, apres: idSchema }), z.array(z.custom<Difference>()), [
    'version_pv',
    'piece',
  ]),
  /** Fige le document sous un numéro qui ne se réemploie pas, et note sa diffusion. */
  'versions.diffuser': commande(
    diffusionSchema,
    z.object({ id: idSchema, numero: z.number().int() }),
    'Diffuser une version du compte rendu',
    false,
  ),
  /** En séance, ou tacite : la séance passe en lecture seule. */
  'versions.approuver': commande(approbationSchema, rien, 'Approuver le compte rendu'),
  /** Ouvre la rectification d'un compte rendu approuvé ; la séance se modifie de nouveau. */
  'versions.rectifier': commande(
    z.object({ id: idSchema, motif: ligne('Écrivez pourquoi ce compte rendu est rectifié.', 1000) }),
    rien,
    'Rectifier le compte rendu',
    false,
  ),
  /** Referme une rectification ouverte par erreur, tant que rien n'a changé. */
  'versions.renoncer': commande(z.object({ id: idSchema }), rien, 'Renoncer à rectifier', false),
  'versions.noter': commande(
    z.object({ id: idSchema, patch: circuitPatchSchema }),
    rien,
    'Noter où en est le compte rendu',
  ),
  /** Garde le PDF signé avec la version figée. */
  'versions.deposerSigne': commande(
    z.object({ id: idSchema, jeton: idSchema, signeLe: dateCivile }),
    rien,
    'Déposer la version signée',
  ),
  'attentes.ajouter': commande(attenteACreerSchema, cree, 'Noter une attente'),
  'attentes.recevoir': commande(
    z.object({ id: idSchema, recuLe: dateCivile.nullable() }),
    rien,
    'Noter une réponse reçue',
  ),
  'attentes.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer une attente'),
  'occultations.pointer': commande(
    z.object({ pointId: idSchema, cle: occultationSchema.shape.cle, fait: z.boolean() }),
    rien,
    'Pointer une occultation',
  ),
  /** Le Word d'une version figée. */
  'versions.produire': demande(z.object({ id: idSchema }), produit),
  /** Le brouillon de courriel (.eml) qui envoie le compte rendu signé, ou le relevé : le PDF y est joint, jamais le Word. */
  'rendu.brouillon': demande(z.object({ reunionId: idSchema, quoi: z.enum(['compte_rendu', 'releve']) }), produit),
  /** Le PDF signé, tel qu'il a été déposé. */
  'versions.signe': demande(z.object({ id: idSchema }), produit),
} as const;
