import { z } from 'zod';
import {
  choixDesChampsSchema,
  comparaisonSchema,
  fusionDemandeeSchema,
} from '#shared/domain/annuaire/fusion.schema.ts';
import { commande, requete } from './definition.ts';
import { LIT_ENGAGEMENTS } from './personne.contract.ts';

const LIT = [
  ...LIT_ENGAGEMENTS,
  'reponse',
  'mouvement',
  'audit',
  'constat_ecarte',
  'deploiement',
  'fiche_action',
  'sous_action',
  'fiche_partenaire',
  'meteo',
  'navette',
  'visite',
  'visite_agent',
  'contrat_signataire',
  'convention',
  'avenant_valeur',
  'aide_publique',
  'convention_engagement',
  'convention_piece',
  'signature_de_convention',
  'convention_membre',
  'candidature',
  'candidature_membre',
  'projet',
  'version_pv',
] as const;
const deplaces = z.object({ deplaces: z.number().int() });
const demande = fusionDemandeeSchema.extend({ choix: choixDesChampsSchema });

/** Deux fiches n'en font plus qu'une (A5) : rien ne se perd, et tout s'annule d'un geste. */
export const fusionContract = {
  'fusions.comparerPersonnes': requete(fusionDemandeeSchema, comparaisonSchema, LIT),
  'fusions.comparerStructures': requete(fusionDemandeeSchema, comparaisonSchema, LIT),
  'fusions.personnes': commande(demande, deplaces, 'Fusionner deux personnes'),
  'fusions.structures': commande(demande, deplaces, 'Fusionner deux structures'),
} as const;
