import { z } from 'zod';
import { alerteDesigneeSchema, alertesLuesSchema } from '#shared/domain/alerte/alerte.schema.ts';
import { seuilDAlerteSchema, seuilSaisiSchema } from '#shared/domain/alerte/seuil.schema.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { objetViseSchema } from '#shared/domain/objet/objet.schema.ts';
import { commande, requete, type Table } from './definition.ts';
import { LIT_REGION } from './region.contract.ts';

const rien = z.null();
const deId = z.object({ id: idSchema });

/** Ce que les alertes d'une instance lisent. */
export const LIT_ALERTES_D_INSTANCE: readonly Table[] = [
  'instance',
  'instance_commune',
  'parametre',
  'reunion',
  'point',
  'presence',
  'siege',
  'mandat',
  'alerte_ecartee',
  'seuil_d_alerte',
];

/** Ce que les alertes d'un contrat et de ses feuilles de route lisent. */
export const LIT_ALERTES_DE_CONTRAT: readonly Table[] = [
  'contrat_ville',
  'feuille_de_route',
  'axe',
  'inscription',
  'fiche_action',
  'fiche_quartier',
  'etape',
  'sous_action',
  'financement',
  'meteo',
  'indicateur',
  'mesure',
  'instance',
  'instance_commune',
  'reunion',
  'siege',
  'alerte_ecartee',
  'seuil_d_alerte',
];

/** Ce que les règles signalent, ce que le service en règle, et ce qu'il ne veut plus voir ici. */
export const alerteContract = {
  /** Celles de tout le département du fichier. */
  'alertes.duDepartement': requete(z.object({}), alertesLuesSchema, [
    ...new Set([...LIT_ALERTES_D_INSTANCE, ...LIT_ALERTES_DE_CONTRAT, ...LIT_REGION, 'fichier' as const]),
  ]),
  /** Celles d'une convention, d'un contrat, d'une instance ou d'un territoire. */
  'alertes.deLObjet': requete(objetViseSchema, alertesLuesSchema, [
    ...new Set([...LIT_ALERTES_D_INSTANCE, ...LIT_ALERTES_DE_CONTRAT, ...LIT_REGION]),
  ]),
  'alertes.ecarter': commande(alerteDesigneeSchema, rien, 'Ne plus signaler une alerte'),
  'alertes.remettre': commande(deId, rien, 'Signaler de nouveau une alerte'),
  'alertes.seuils': requete(z.object({}), z.array(seuilDAlerteSchema), ['seuil_d_alerte']),
  'alertes.regler': commande(seuilSaisiSchema, deId, 'Régler un seuil d’alerte'),
  'alertes.oublierLeSeuil': commande(deId, rien, 'Revenir au seuil d’usage'),
} as const;
