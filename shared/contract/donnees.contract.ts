import { z } from 'zod';
import { dateCivile, idSchema, texteFacultatif } from '#shared/domain/champs.ts';
import {
  aInformerSchema,
  apercuEffacementSchema,
  aPurgerSchema,
  traceSchema,
} from '#shared/domain/donnees/donnees.schema.ts';
import { RUBRIQUES } from '#shared/domain/donnees/rubriques.data.ts';
import { commande, demande, requete } from './definition.ts';

const rubriqueSchema = z.enum(RUBRIQUES);
const fichierProduit = z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() });
/** Combien de personnes s'informent, ou s'effacent, d'un geste. */
export const PERSONNES_D_UN_GESTE = 500;
const ids = z.array(idSchema).min(1, 'Cochez au moins une personne.').max(PERSONNES_D_UN_GESTE);

/** Les données personnelles : ce que le fichier sait d'une personne, et ce qu'elle peut en demander. */
export const donneesContract = {
  /** Ce que le service déclare de son traitement, la durée réglée, et la trace de ce qui a été fait (G2, G4). */
  'donnees.lire': requete(
    z.object({}),
    z.object({
      /** Ce que le service a écrit ; une rubrique absente suit le texte d'office. */
      rubriques: z.array(z.object({ rubrique: rubriqueSchema, texte: z.string() })),
      mois: z.number().int(),
      traces: z.array(traceSchema),
    }),
    ['traitement', 'trace_donnees'],
  ),
  /** `texte` nul : la rubrique reprend son texte d'office. */
  'donnees.declarer': commande(
    z.object({ rubrique: rubriqueSchema, texte: texteFacultatif(2000) }),
    z.null(),
    'Compléter la déclaration du traitement',
  ),
  'donnees.regler': commande(
    z.object({
      mois: z
        .number('Indiquez un nombre de mois.')
        .int('Indiquez un nombre de mois entier.')
        .min(6, 'Six mois au moins.')
        .max(120, 'Dix ans au plus : au-delà, la durée ne serait plus limitée (RGPD, art. 5, paragraphe 1, e).'),
    }),
    z.null(),
    'Régler la durée de conservation',
  ),
  /** L'entrée du registre des activités de traitement (art. 30). */
  'donnees.ficheRegistre': demande(z.object({ forme: z.enum(['docx', 'csv']) }), fichierProduit),
  /** La mention d'information (art. 14) en Word ; `id` : avec la source que note sa fiche. */
  'donnees.mention': demande(z.object({ id: idSchema.nullable().default(null) }), fichierProduit),
  'donnees.mentionEnTexte': requete(
    z.object({ id: idSchema.nullable().default(null) }),
    z.object({ objet: z.string(), texte: z.string() }),
    ['traitement', 'personne', 'structure', 'emetteur'],
  ),
  /** Les personnes qu'il reste à informer, les plus anciennes d'abord ; `reste` : d'autres suivent. */
  'donnees.aInformer': requete(z.object({}), z.object({ personnes: z.array(aInformerSchema), reste: z.boolean() }), [
    'personne',
    'structure',
    'mandat',
    'presence',
    'designation',
    'operation',
  ]),
  'donnees.noterInformees': commande(
    z.object({ ids, le: dateCivile.nullable() }),
    z.object({ notees: z.number().int() }),
    'Noter que des personnes ont été informées',
  ),
  /** Tout ce que le fichier sait d'une personne (art. 15) : JSON documenté, ou Word. */
  'donnees.exporter': demande(z.object({ id: idSchema, forme: z.enum(['docx', 'json']) }), fichierProduit),
  /** Les fiches qui ont fait leur temps (A7) : rien n'en part sans confirmation. */
  'donnees.aPurger': requete(z.object({}), z.array(aPurgerSchema), [
    'personne',
    'structure',
    'mandat',
    'presence',
    'designation',
    'reunion',
    'instance',
    'version_pv',
    'traitement',
    'operation',
  ]),
  /** Efface plusieurs fiches qui ont fait leur temps, pour de bon. */
  'donnees.purger': demande(z.object({ ids }), z.object({ effacees: z.number().int(), achevee: z.boolean() })),
  /** Ce qui partirait, resterait et se déciderait si l'on effaçait cette personne (G3) : relit tous les textes du fichier. */
  'donnees.apercuEffacement': demande(z.object({ id: idSchema }), apercuEffacementSchema),
  /** Efface une personne, pour de bon. `textes` : les clés des textes dont son nom se retire. */
  'donnees.effacer': demande(
    z.object({ id: idSchema, textes: z.array(z.string().max(200)).max(2000) }),
    /** `achevee` : les pages du fichier sont récrites ; sinon elles le seront à l'ouverture suivante. */
    z.object({ textes: z.number().int(), achevee: z.boolean() }),
  ),
  /** Effacées autrefois, revenues avec une sauvegarde restaurée : à effacer de nouveau. */
  'donnees.revenues': requete(
    z.object({}),
    z.array(z.object({ id: idSchema, nom: z.string(), supprimee: z.boolean() })),
    ['personne'],
  ),
  /** Les personnes à la corbeille dont le nom ou le prénom commence ainsi : elles ont les mêmes droits. */
  'donnees.aLaCorbeille': requete(
    z.object({ texte: z.string().max(200) }),
    z.array(z.object({ id: idSchema, nom: z.string() })),
    ['personne'],
  ),
  /** Les sauvegardes qui portent encore ce qui a été effacé, et le mois où la dernière sera partie (G6). */
  'donnees.sauvegardes': demande(
    z.object({}),
    z.object({
      /** Combien portent ce qui a déjà été effacé, sur combien en tout. */
      portent: z.number().int(),
      toutes: z.number().int(),
      /** Lesquelles, la plus récente d'abord, et le mois (AAAA-MM) où chacune sera partie au plus tard. */
      copies: z.array(z.object({ quandUtc: z.string(), jusquEn: z.string() })),
      /** AAAA-MM ; `null` : aucune ne le porte. */
      jusquEn: z.string().nullable(),
      /** Si l'on effaçait quelqu'un maintenant, toutes le porteraient jusqu'à ce mois. */
      desormais: z.string().nullable(),
      second: z.boolean(),
    }),
  ),
  /** Fait une sauvegarde saine, puis retire celles d'avant le dernier effacement, second dossier compris. */
  'donnees.retirerSauvegardes': demande(z.object({}), z.object({ retirees: z.number().int() })),
} as const;
