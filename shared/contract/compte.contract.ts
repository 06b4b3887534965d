import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import {
  exerciceEcritSchema,
  exercicePatchSchema,
  ligneDeCompteColleeSchema,
  ligneEcriteSchema,
  lignePatchSchema,
  LIGNES_DE_COMPTE_COLLEES,
} from '#shared/domain/convention/argent/compte.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commande, commandePrecise, requete } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const annee = z.number('Indiquez l’exercice, par exemple 2026.').int().min(2000).max(2199);
const deLExercice = z.object({ conventionId: idSchema, annee });

/** Les comptes d'une convention : le budget et le compte rendu de chaque exercice, ligne par ligne. */
export const compteContract = {
  /** Toutes les lignes et tous les réglages de la convention, par exercice puis dans leur ordre. */
  'comptes.lire': requete(
    z.object({ conventionId: idSchema }),
    z.object({ lignes: z.array(ligneEcriteSchema), exercices: z.array(exerciceEcritSchema) }),
    ['convention', 'structure', 'ligne_de_compte', 'exercice_de_compte'],
  ),
  /** Sans libellé, celui de son compte. */
  'comptes.ajouter': commande(
    deLExercice.extend({ ...lignePatchSchema.shape, compte: lignePatchSchema.shape.compte.unwrap() }),
    deId,
    'Ajouter une ligne de compte',
  ),
  'comptes.modifier': commande(
    z.object({ id: idSchema, vu, patch: lignePatchSchema }),
    rien,
    'Modifier une ligne de compte',
  ),
  'comptes.retirer': commande(deId, rien, 'Retirer une ligne de compte'),
  /** Écrit un bloc en une fois ; chaque cellule s'écrit, ou se rend avec sa raison. Une ligne sans `id` s'ajoute. */
  'comptes.coller': commandePrecise(
    deLExercice.extend({ vu, lignes: z.array(ligneDeCompteColleeSchema).min(1).max(LIGNES_DE_COMPTE_COLLEES) }),
    z.object({
      ecrites: z.number().int(),
      ajoutees: z.number().int(),
      ids: z.array(idSchema.nullable()),
      refusees: z.array(z.object({ ligne: z.number().int(), colonne: z.string(), message: z.string() })),
    }),
    'Coller des cellules dans les comptes',
    ({ lignes }) => `Coller ${pluriel(lignes.length, 'ligne', 'lignes')} dans les comptes`,
  ),
  /** Ce que les comptes d'un organisme disent d'un exercice ; `membreId` nul : le porteur seul. */
  'comptes.regler': commande(
    deLExercice.extend({ membreId: idSchema.nullable(), vu, patch: exercicePatchSchema }),
    rien,
    'Régler un exercice',
  ),
} as const;
