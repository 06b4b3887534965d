import { z } from 'zod';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import { tableauDeContratSchema } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';
import { tableauDeDepartementSchema } from '#shared/domain/pilotage/tableau-de-departement.schema.ts';
import { tableauDeRegionSchema } from '#shared/domain/pilotage/tableau-de-region.schema.ts';
import { genreTerritoireViseSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { tableauDeTerritoireSchema } from '#shared/domain/pilotage/tableau-de-territoire.schema.ts';
import { tableauDInstanceSchema } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import { LIT_ALERTES_D_INSTANCE, LIT_ALERTES_DE_CONTRAT } from './alerte.contract.ts';
import { requete, type Table } from './definition.ts';
import { LIT_CONVENTION } from './lit-convention.ts';

const LIT_FEUILLES: readonly Table[] = [
  'contrat_ville',
  'feuille_de_route',
  'axe',
  'inscription',
  'fiche_action',
  'etape',
  'sous_action',
];

/** Les tableaux de bord, chacun d'un aller-retour. */
export const pilotageContract = {
  'pilotage.instance': requete(z.object({ id: idSchema, de: dateCivile, a: dateCivile }), tableauDInstanceSchema, [
    ...new Set([...LIT_ALERTES_D_INSTANCE, ...LIT_ALERTES_DE_CONTRAT]),
    'deliberation',
    'action',
    'version_pv',
    'personne',
    'structure',
  ]),
  'pilotage.contrat': requete(
    z.object({ id: idSchema, annee: z.number().int().min(2000).max(2199) }),
    tableauDeContratSchema,
    [...LIT_ALERTES_DE_CONTRAT, 'enveloppe', 'projet', 'projet_montant', 'personne', 'structure'],
  ),
  /** Les contrats suivis et les conventions du département du fichier. */
  'pilotage.departement': requete(z.object({}), tableauDeDepartementSchema, [
    ...new Set([...LIT_FEUILLES, ...LIT_CONVENTION, 'fichier' as const]),
  ]),
  /** Ce qui agit dans un territoire, et ce qui s'y signale. */
  'pilotage.territoire': requete(
    z.object({ genre: genreTerritoireViseSchema, code: z.string().min(1).max(20) }),
    tableauDeTerritoireSchema,
    [
      ...new Set([
        ...LIT_ALERTES_D_INSTANCE,
        ...LIT_ALERTES_DE_CONTRAT,
        'convention' as const,
        'convention_territoire' as const,
        'convention_membre' as const,
        'convention_avenant' as const,
        'avenant_valeur' as const,
        'structure' as const,
      ]),
    ],
  ),
  /** Tous les départements de la région du fichier. */
  'pilotage.region': requete(z.object({}), tableauDeRegionSchema, [
    ...LIT_FEUILLES,
    'fichier',
    'instance',
    'instance_commune',
    'parametre',
    'reunion',
    'point',
    'deliberation',
    'action',
    'version_pv',
    'convention',
    'convention_territoire',
    'convention_membre',
    'convention_avenant',
    'avenant_valeur',
    'structure',
  ]),
} as const;
