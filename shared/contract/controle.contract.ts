import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { controlesDeConventionSchema } from '#shared/domain/convention/controle/controles.schema.ts';
import { demandePatchSchema, demandeSaisieSchema } from '#shared/domain/convention/controle/demande.schema.ts';
import { donneePatchSchema, donneeSaisieSchema } from '#shared/domain/convention/controle/donnee-transmise.schema.ts';
import {
  parametreDeConventionSchema,
  parametreSaisiSchema,
} from '#shared/domain/convention/controle/parametre.schema.ts';
import { moisSchema, rsfpPatchSchema } from '#shared/domain/convention/controle/rsfp.schema.ts';
import { commande, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const deConvention = z.object({ conventionId: idSchema });

/** Ce que lit le contrôle d'une convention. */
export const LIT_CONTROLES = [
  'convention',
  'convention_avenant',
  'avenant_valeur',
  'visite',
  'visite_agent',
  'visite_point',
  'justificatif',
  'lettre_de_controle',
  'lettre_point',
  'demande_de_controle',
  'demande_relance',
  'donnee_transmise',
  'rsfp_mois',
  'structure',
  'personne',
] as const;

/** Le contrôle d'une convention : tout ce qu'il tient ; le journal (O-15), le registre (O-18), la RSFP, les réglages. */
export const controleContract = {
  'controles.lire': requete(deConvention, controlesDeConventionSchema, LIT_CONTROLES),
  'demandesDeControle.noter': commande(
    demandeSaisieSchema.extend(deConvention.shape),
    deId,
    'Noter une demande de contrôle',
  ),
  'demandesDeControle.modifier': commande(
    z.object({ id: idSchema, vu, patch: demandePatchSchema }),
    rien,
    'Modifier une demande de contrôle',
  ),
  'demandesDeControle.retirer': commande(deId, rien, 'Retirer une demande de contrôle'),
  'demandesDeControle.relancer': commande(
    z.object({ demandeId: idSchema, le: dateCivile }),
    deId,
    'Noter une relance de l’organisme',
  ),
  'demandesDeControle.oterRelance': commande(deId, rien, 'Ôter une relance de l’organisme'),
  'donneesTransmises.ajouter': commande(
    donneeSaisieSchema.extend(deConvention.shape),
    deId,
    'Ajouter une donnée à transmettre',
  ),
  /** Ce que les conventions O2R font d'ordinaire transmettre, sans ce qui y est déjà. */
  'donneesTransmises.proposer': commande(
    deConvention,
    z.object({ ajoutees: z.number().int() }),
    'Préremplir le registre des données',
  ),
  'donneesTransmises.modifier': commande(
    z.object({ id: idSchema, vu, patch: donneePatchSchema }),
    rien,
    'Modifier une donnée à transmettre',
  ),
  'donneesTransmises.retirer': commande(deId, rien, 'Retirer une donnée à transmettre'),
  /** Écrit les nombres d'un mois, et l'ouvre au besoin. */
  'rsfp.noter': commande(
    deConvention.extend({ mois: moisSchema, vu, patch: rsfpPatchSchema }),
    rien,
    'Noter un mois de RSFP',
  ),
  'rsfp.retirer': commande(deId, rien, 'Retirer un mois de RSFP'),
  'parametresDeConvention.lister': requete(z.object({}), z.array(parametreDeConventionSchema), [
    'parametre_de_convention',
  ]),
  /** Fixe une valeur à compter d'un jour ; au même jour, elle remplace. */
  'parametresDeConvention.definir': commande(parametreSaisiSchema, deId, 'Régler les conventions'),
  'parametresDeConvention.retirer': commande(deId, rien, 'Retirer un réglage des conventions'),
} as const;
