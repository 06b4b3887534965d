import { z } from 'zod';
import { appelSchema, publicDAppelSchema } from '#shared/domain/appel/appel.schema.ts';
import { coutDeReferenceSchema } from '#shared/domain/appel/cout-de-reference.schema.ts';
import {
  anneeDeCandidaturePatchSchema,
  anneeDeCandidatureSchema,
  candidaturePatchSchema,
  candidatureSaisieSchema,
  candidatureSchema,
  decisionPatchSchema,
  membreDeCandidaturePatchSchema,
  membreDeCandidatureSaisiSchema,
  membreDeCandidatureSchema,
  zoneDeCandidatureSchema,
} from '#shared/domain/appel/candidature.schema.ts';
import { controlePatchSchema, controleSchema, critereSchema } from '#shared/domain/appel/critere.schema.ts';
import {
  avisDeCandidatureSchema,
  avisPatchSchema,
  avisSaisiSchema,
  critereDeSelectionSchema,
  notePatchSchema,
  noteSchema,
} from '#shared/domain/appel/instruction.schema.ts';
import { dateCivile, idSchema, ligne, ligneFacultative } from '#shared/domain/champs.ts';
import { zoneSaisieSchema } from '#shared/domain/convention/membre.schema.ts';
import { LIT_CANDIDATURES } from './appel.contract.ts';
import { commande, commandePrecise, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const candidatureId = z.object({ candidatureId: idSchema });

const RETRAITS = {
  membre: 'Retirer un organisme de la candidature',
  zone: 'Retirer une zone de la candidature',
  avis: 'Retirer un avis de la candidature',
} as const;

/** Les candidatures à un appel : ce qu'elles disent, leur éligibilité, leur instruction, la décision, la convention. */
export const candidatureContract = {
  'candidatures.fiche': requete(
    deId,
    z.object({
      candidature: candidatureSchema,
      appel: appelSchema,
      nomDeRegion: z.string(),
      publicsDeLAppel: z.array(publicDAppelSchema),
      criteres: z.array(critereSchema),
      membres: z.array(membreDeCandidatureSchema),
      zones: z.array(zoneDeCandidatureSchema),
      annees: z.array(anneeDeCandidatureSchema),
      /** Identifiants des publics de l'appel que le projet touche. */
      publics: z.array(idSchema),
      controles: z.array(controleSchema),
      notes: z.array(noteSchema),
      avis: z.array(avisDeCandidatureSchema),
      convention: z.object({ id: idSchema, intitule: z.string(), numero: z.string() }).nullable(),
      /** Le numéro qu'une convention prendrait : « O2R 51-2026-01 ». */
      numeroPropose: z.string(),
    }),
    LIT_CANDIDATURES,
  ),
  /** La candidature dont vient une convention ; `null` : elle n'en vient pas. */
  'candidatures.deLaConvention': requete(
    z.object({ conventionId: idSchema }),
    z
      .object({
        id: idSchema,
        projet: z.string(),
        appel: z.string(),
        appelId: idSchema,
        reference: coutDeReferenceSchema.nullable(),
      })
      .nullable(),
    ['candidature', 'appel', 'convention', 'structure'],
  ),
  'candidatures.creer': commande(
    candidatureSaisieSchema.extend({ appelId: idSchema }),
    deId,
    'Inscrire une candidature',
  ),
  'candidatures.modifier': commande(
    z.object({ id: idSchema, vu, patch: candidaturePatchSchema }),
    rien,
    'Modifier une candidature',
  ),
  'candidatures.supprimer': commande(deId, rien, 'Supprimer une candidature'),
  'candidatures.restaurer': commande(deId, rien, 'Restaurer une candidature'),
  'candidatures.ajouterMembre': commande(
    membreDeCandidatureSaisiSchema.extend(candidatureId.shape),
    deId,
    'Ajouter un organisme à la candidature',
  ),
  'candidatures.modifierMembre': commande(
    z.object({ id: idSchema, vu, patch: membreDeCandidaturePatchSchema }),
    rien,
    'Modifier un organisme de la candidature',
  ),
  'candidatures.viser': commande(
    candidatureId.extend({ zone: zoneSaisieSchema }),
    deId,
    'Ajouter une zone à la candidature',
  ),
  /** Une année de plus, ou ses montants ; ce que `patch` ne dit pas reste. */
  'candidatures.chiffrer': commande(
    candidatureId.extend({
      annee: z.number('Indiquez l’année, par exemple 2026.').int().min(2000).max(2199),
      vu,
      patch: anneeDeCandidaturePatchSchema,
    }),
    rien,
    'Chiffrer une année de la candidature',
  ),
  'candidatures.oterAnnee': commande(
    candidatureId.extend({ annee: z.number().int() }),
    rien,
    'Retirer une année de la candidature',
  ),
  'candidatures.toucher': commande(
    candidatureId.extend({ publicId: idSchema, coche: z.boolean() }),
    rien,
    'Cocher les publics de la candidature',
  ),
  'candidatures.controler': commande(
    candidatureId.extend({ critereId: idSchema, vu, patch: controlePatchSchema }),
    rien,
    'Contrôler un critère d’éligibilité',
  ),
  'candidatures.noter': commande(
    candidatureId.extend({ critere: critereDeSelectionSchema, vu, patch: notePatchSchema }),
    rien,
    'Noter un critère de sélection',
  ),
  'candidatures.donnerAvis': commande(avisSaisiSchema.extend(candidatureId.shape), deId, 'Noter un avis'),
  'candidatures.modifierAvis': commande(
    z.object({ id: idSchema, vu, patch: avisPatchSchema }),
    rien,
    'Modifier un avis',
  ),
  'candidatures.retirer': commandePrecise(
    z.object({ quoi: z.enum(['membre', 'zone', 'avis']), id: idSchema }),
    rien,
    'Retirer de la candidature',
    ({ quoi }) => RETRAITS[quoi],
  ),
  'candidatures.decider': commande(
    z.object({ id: idSchema, vu, patch: decisionPatchSchema }),
    rien,
    'Décider d’une candidature',
  ),
  /** Lie une candidature retenue à une convention déjà ouverte, qui n'en a pas d'autre. */
  'candidatures.rattacher': commande(
    z.object({ id: idSchema, conventionId: idSchema }),
    rien,
    'Rattacher une convention à sa candidature',
  ),
  /** Ouvre la convention d'une candidature retenue, une seule fois, avec tout ce que l'on en sait. */
  'candidatures.ouvrirConvention': commande(
    z.object({
      id: idSchema,
      numero: ligne('Donnez son numéro : « O2R 68-2024-01 ».', 60),
      debut: dateCivile,
      fin: dateCivile,
      motifDuree: ligneFacultative(500),
    }),
    z.object({ conventionId: idSchema }),
    'Ouvrir la convention d’une candidature',
  ),
} as const;
