import { z } from 'zod';
import { idSchema, ligne } from '#shared/domain/champs.ts';
import { bilanDeFormationSchema } from '#shared/domain/formation/bilan.schema.ts';
import { demande, requete } from './definition.ts';

const INTERDITS = /[\\/:*?"<>|]/u;
/** Noms que Windows garde pour ses appareils. */
const RESERVES = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** Où va une copie de formation, sous quel nom, et ce qu'elle garde des textes. */
export const copieDeFormationSchema = z.object({
  dossier: idSchema,
  /** Sans extension. */
  nom: ligne('Donnez un nom à la copie.', 120)
    .refine((nom) => !INTERDITS.test(nom), 'Un nom de fichier ne contient ni \\ / : * ? " < > ni |.')
    .refine((nom) => !RESERVES.test(nom), 'Windows garde ce nom pour lui. Choisissez-en un autre.')
    .refine((nom) => !/^\.|\.$/u.test(nom), 'Un nom de fichier ne commence ni ne finit par un point.'),
  /** Ôte aussi tous les textes libres : des phrases de formation prennent leur place. */
  sansTextes: z.boolean(),
});

/** Une copie du fichier pour apprendre : tout y est, les personnes y sont inventées. L'original n'est pas touché. */
export const formationContract = {
  /** Ce que porte le fichier, que la copie changera ou n'aura pas. */
  'formation.apercu': requete(
    z.object({}),
    z.object({
      personnes: z.number().int(),
      signataires: z.number().int(),
      pieces: z.number().int(),
      figes: z.number().int(),
      modeles: z.number().int(),
      produits: z.number().int(),
      operations: z.number().int(),
      /** Où l'on propose de la mettre. */
      dossier: z.object({ jeton: idSchema, nom: z.string() }),
    }),
    [
      'personne',
      'signataire',
      'piece',
      'version_pv',
      'version_feuille',
      'rapport_copil',
      'modele',
      'document_produit',
      'operation',
    ],
  ),
  /** Lance la copie ; se suit et s'arrête comme tout travail long. */
  'formation.copier': demande(copieDeFormationSchema, z.object({ travail: idSchema })),
  /** La copie faite : de quoi l'ouvrir, où elle est, et ce qui y a changé. */
  'formation.resultat': demande(
    z.object({ travail: idSchema }),
    z.object({ jeton: idSchema, nom: z.string(), dossier: z.string(), bilan: bilanDeFormationSchema }),
  ),
} as const;
