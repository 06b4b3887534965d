import { z } from 'zod';
import { idSchema } from '#shared/domain/champs.ts';
import { champConnuSchema, modeleSchema, nomDeModele, remarqueSchema } from '#shared/domain/modele/modele.schema.ts';
import { commande, demande, requete } from './definition.ts';

const genre = z.string().min(1).max(60);
const remis = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });
const rien = z.null();

export const modeleContract = {
  'modeles.lister': requete(
    z.object({}),
    z.object({
      modeles: z.array(modeleSchema.extend({ taille: z.number().int(), document: z.string() })),
      /** Les documents que le service peut mettre sur son modèle. */
      documents: z.array(z.object({ genre: z.string(), libelle: z.string() })),
    }),
    ['modele', 'piece'],
  ),
  /** Ce que les modèles de ce document connaissent, avec un exemple de chaque valeur. */
  'modeles.champs': requete(z.object({ genre }), z.array(champConnuSchema), []),
  /** Relit un .docx déposé sans le garder : ce qui empêche de l'employer, ce qui surprendra. */
  'modeles.relire': demande(
    z.object({ jeton: idSchema, genre }),
    z.object({ nom: z.string(), remarques: z.array(remarqueSchema) }),
  ),
  'modeles.ajouter': commande(
    z.object({ jeton: idSchema, genre, nom: nomDeModele }),
    z.object({ id: idSchema }),
    'Ajouter un modèle Word',
  ),
  'modeles.remplacer': commande(z.object({ id: idSchema, jeton: idSchema }), rien, 'Remplacer un modèle Word'),
  'modeles.modifier': commande(
    z.object({ id: idSchema, patch: z.object({ nom: nomDeModele.optional(), parDefaut: z.boolean().optional() }) }),
    rien,
    'Modifier un modèle Word',
  ),
  'modeles.retirer': commande(z.object({ id: idSchema }), rien, 'Retirer un modèle Word'),
  /** Un Word à la charte, balises en place, d'où partir. */
  'modeles.depart': demande(z.object({ genre }), remis),
  /** Le .docx gardé, tel que déposé. */
  'modeles.prendre': demande(z.object({ id: idSchema }), remis),
  /** Le modèle rempli de données d'exemple. */
  'modeles.essayer': demande(z.object({ id: idSchema }), remis),
} as const;
