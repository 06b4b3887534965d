import { z } from 'zod';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { dateCivile, idSchema } from '#shared/domain/champs.ts';
import {
  chiffreTerritoirePatchSchema,
  chiffreTerritoireSaisiSchema,
  genreChiffreDeTerritoireSchema,
} from '#shared/domain/territoire/chiffre-territoire.schema.ts';
import { ficheTerritoireSchema } from '#shared/domain/territoire/fiche-territoire.schema.ts';
import { genreTerritoireViseSchema } from '#shared/domain/territoire/territoire-vise.schema.ts';
import { commande, demande, requete, type Table } from './definition.ts';

const rien = z.null();
const vu = z.number().int().min(0);
const deId = z.object({ id: idSchema });
const territoire = z.object({ genre: genreTerritoireViseSchema, code: z.string().min(1).max(20) });

/** La fiche voulue, au jour où ses retards se lisent. */
export const ficheTerritoireVoulueSchema = territoire.extend({ date: dateCivile.nullable().default(null) });

const LUES: readonly Table[] = [
  'chiffre_territoire',
  'population_qpv',
  'succession_qpv',
  'fiche_action',
  'fiche_quartier',
  'etape',
  'sous_action',
  'financement',
  'inscription',
  'axe',
  'feuille_de_route',
  'contrat_ville',
  'instance',
  'instance_commune',
  'reunion',
  'point',
  'deliberation',
  'designation',
  'designation_territoire',
  'genre_designation',
  'deploiement',
  'deploiement_territoire',
  'personne',
  'structure',
  'fichier',
];

/** La fiche d'un territoire, ses chiffres, et la page qu'on en remet. */
export const ficheTerritoireContract = {
  'territoires.fiche': requete(territoire, ficheTerritoireSchema, LUES),
  'chiffresDeTerritoire.noter': commande(
    chiffreTerritoireSaisiSchema.extend({
      genre: genreChiffreDeTerritoireSchema,
      code: z.string().min(1).max(20),
    }),
    deId,
    'Noter un chiffre de territoire',
  ),
  'chiffresDeTerritoire.modifier': commande(
    z.object({ id: idSchema, vu, patch: chiffreTerritoirePatchSchema }),
    rien,
    'Modifier un chiffre de territoire',
  ),
  'successions.retirer': commande(deId, rien, 'Retirer un lien de la table de passage'),
  'chiffresDeTerritoire.retirer': commande(deId, rien, 'Retirer un chiffre de territoire'),
  'documentsDeTerritoire.apercu': requete(ficheTerritoireVoulueSchema, z.custom<DocumentNeutre>(), [
    ...LUES,
    'emetteur',
    'signataire',
    'piece',
  ]),
  'documentsDeTerritoire.produire': demande(
    ficheTerritoireVoulueSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
