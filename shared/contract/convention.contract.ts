import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { anneeDeConventionSchema, anneePatchSchema } from '#shared/domain/convention/annee.schema.ts';
import { versementPatchSchema, versementSaisiSchema, versementSchema } from '#shared/domain/convention/annee.schema.ts';
import {
  axeDeConventionSchema,
  signataireDeConventionSchema,
} from '#shared/domain/convention/engagements/engagement.schema.ts';
import { pieceDeConventionSchema } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { avenantSchema } from '#shared/domain/convention/avenant/avenant.schema.ts';
import {
  changementDeStatutSchema,
  conventionPatchSchema,
  conventionSaisieSchema,
  conventionSchema,
} from '#shared/domain/convention/convention.schema.ts';
import {
  membreDeConventionSchema,
  familleSaisieSchema,
  membrePatchSchema,
  membreSaisiSchema,
  zoneSaisieSchema,
  zoneSchema,
} from '#shared/domain/convention/membre.schema.ts';
import { aFaireSchema } from '#shared/domain/convention/echeancier/a-faire.schema.ts';
import { echeanceListeeSchema } from '#shared/domain/convention/echeancier/echeance-listee.schema.ts';
import {
  faitDeConventionSchema,
  faitPatchSchema,
  faitSaisiSchema,
} from '#shared/domain/convention/echeancier/fait.schema.ts';
import { suiteDeControleSchema } from '#shared/domain/convention/controle/suite.schema.ts';
import { pointageSchema } from '#shared/domain/convention/echeancier/pointage.schema.ts';
import {
  resiliationPatchSchema,
  resiliationSaisieSchema,
  resiliationSchema,
} from '#shared/domain/convention/echeancier/resiliation.schema.ts';
import { commande, requete } from './definition.ts';
import { LIT_CONVENTION } from './lit-convention.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });

const precedenteSchema = conventionSchema
  .pick({ id: true, numero: true, intitule: true, amiReference: true, demandeLe: true })
  .extend({ memeAppel: z.boolean() });

const partiesSchema = z.object({
  convention: conventionSchema,
  membres: z.array(membreDeConventionSchema),
  zones: z.array(zoneSchema),
  annees: z.array(anneeDeConventionSchema),
});

/** Les conventions : leur identité, leurs organismes, leurs zones, leurs années et leurs versements. */
export const conventionContract = {
  'conventions.lister': requete(
    z.object({}),
    z.array(
      conventionSchema
        .pick({
          id: true,
          genre: true,
          numero: true,
          intitule: true,
          porteur: true,
          debut: true,
          fin: true,
          instructionLe: true,
          aSignerLe: true,
          signeeLe: true,
          clotureeLe: true,
          resilieeLe: true,
          montant: true,
          beneficiaires: true,
        })
        .extend({ membres: z.number().int(), aFaire: aFaireSchema }),
    ),
    LIT_CONVENTION,
  ),
  /**
   * Les échéances de toutes les conventions signées, de `du` à `au` compris, de la plus ancienne à la plus lointaine ;
   * `dues` : sans ce qui est fait.
   */
  'conventions.echeances': requete(
    z.object({ du: dateCivile, au: dateCivile, dues: z.boolean() }),
    z.array(echeanceListeeSchema),
    LIT_CONVENTION,
  ),
  'conventions.fiche': requete(
    deId,
    z.object({
      /** Ce qui vaut aujourd'hui, avenants compris (C7). */
      ...partiesSchema.shape,
      /** Ce que les parties ont d'abord signé ; organismes et zones y sont tous, ceux d'un avenant compris. */
      initiale: partiesSchema,
      /** Par numéro. */
      avenants: z.array(avenantSchema),
      /** La convention qu'elle renouvelle, et ce que sa signature en regarde (O-12, D. 5316-4). */
      precedente: precedenteSchema.nullable(),
      pieces: z.array(pieceDeConventionSchema),
      signataires: z.array(signataireDeConventionSchema),
      axes: z.array(axeDeConventionSchema),
      versements: z.array(versementSchema),
      faits: z.array(faitDeConventionSchema),
      controlesValides: z.array(dateCivile),
      /** Jours où son COPIL s'est tenu. */
      copilsTenus: z.array(dateCivile),
      pointages: z.array(pointageSchema),
      /** La plus récente d'abord. */
      resiliations: z.array(resiliationSchema),
      /** Ce que le contrôle fait attendre (O-15, O-18). */
      suites: z.array(suiteDeControleSchema),
    }),
    LIT_CONVENTION,
  ),
  'conventions.creer': commande(conventionSaisieSchema, deId, 'Ouvrir une convention'),
  'conventions.modifier': commande(
    z.object({ id: idSchema, vu, patch: conventionPatchSchema }),
    rien,
    'Modifier une convention',
  ),
  /** Signe, clôture ou résilie ; revenir en arrière est une correction, qui dit pourquoi (C9). */
  'conventions.changerStatut': commande(
    changementDeStatutSchema.extend({ id: idSchema }),
    rien,
    'Changer le statut d’une convention',
  ),
  'conventions.supprimer': commande(deId, rien, 'Supprimer une convention'),
  'conventions.restaurer': commande(deId, rien, 'Restaurer une convention'),
  'conventions.ajouterMembre': commande(
    membreSaisiSchema.extend({ conventionId: idSchema }),
    deId,
    'Ajouter un organisme à la convention',
  ),
  'conventions.modifierMembre': commande(
    z.object({ id: idSchema, vu, patch: membrePatchSchema }),
    rien,
    'Modifier un organisme de la convention',
  ),
  'conventions.retirerMembre': commande(deId, rien, 'Retirer un organisme de la convention'),
  'conventions.viser': commande(
    z.object({ conventionId: idSchema, zone: zoneSaisieSchema }),
    deId,
    'Ajouter une zone à la convention',
  ),
  /** Tous les QPV ou toutes les communes FRR d'un département : combien sont entrés, combien y étaient. */
  'conventions.viserFamille': commande(
    familleSaisieSchema.extend({ conventionId: idSchema }),
    z.object({ ajoutees: z.number().int(), deja: z.number().int() }),
    'Ajouter des zones à la convention',
  ),
  'conventions.nePlusViser': commande(deId, rien, 'Retirer une zone de la convention'),
  'conventions.modifierAnnee': commande(
    z.object({ id: idSchema, vu, patch: anneePatchSchema }),
    rien,
    'Modifier une année de la convention',
  ),
  'conventions.noterFait': commande(
    faitSaisiSchema.extend({ conventionId: idSchema }),
    deId,
    'Noter ce qui est fait ou reçu',
  ),
  'conventions.modifierFait': commande(
    z.object({ id: idSchema, vu, patch: faitPatchSchema }),
    rien,
    'Corriger ce qui est fait ou reçu',
  ),
  'conventions.retirerFait': commande(deId, rien, 'Retirer ce qui est fait ou reçu'),
  'conventions.pointer': commande(
    z.object({ conventionId: idSchema, coche: z.boolean(), pointage: pointageSchema }),
    rien,
    'Cocher ce que dit la convention',
  ),
  'resiliations.notifier': commande(
    resiliationSaisieSchema.extend({ conventionId: idSchema }),
    deId,
    'Notifier l’intention de résilier',
  ),
  'resiliations.modifier': commande(
    z.object({ id: idSchema, vu, patch: resiliationPatchSchema }),
    rien,
    'Compléter l’intention de résilier',
  ),
  'resiliations.retirer': commande(deId, rien, 'Retirer l’intention de résilier'),
  'versements.ajouter': commande(versementSaisiSchema.extend({ conventionId: idSchema }), deId, 'Noter un versement'),
  'versements.modifier': commande(
    z.object({ id: idSchema, vu, patch: versementPatchSchema }),
    rien,
    'Modifier un versement',
  ),
  'versements.retirer': commande(deId, rien, 'Retirer un versement'),
} as const;
