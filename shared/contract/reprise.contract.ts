import { z } from 'zod';
import { NOMS_DE_CIBLE } from '#shared/domain/reprise/cibles.labels.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { celluleSchema, feuilleSchema, genreDeClasseurSchema } from '#shared/domain/reprise/classeur.schema.ts';
import {
  choixSchema,
  colonneCompriseSchema,
  ligneCompriseSchema,
  remarqueSchema,
} from '#shared/domain/reprise/comprehension.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { commandeLongue, demande, requete } from './definition.ts';

/** Ce que l'on sait reprendre d'un tableau. */
export const cibleSchema = z.enum(NOMS_DE_CIBLE);

const recu = z.object({ reprise: idSchema, nom: z.string() });

/** Un tableau reçu, compris, puis repris d'un geste que l'on annule. */
export const repriseContract = {
  /** Lit un fichier déposé (jeton de `POST /octets`) : CSV, XLSX, XLS, ODS, vCard. */
  'reprises.ouvrir': demande(z.object({ jeton: idSchema }), recu),
  /** Arrête la lecture en cours du fichier déposé sous ce jeton ; sans effet si elle est finie. */
  'reprises.arreter': demande(z.object({ jeton: idSchema }), z.null()),
  /** Un tableau collé, déjà coupé en cellules par l'écran. */
  'reprises.coller': demande(z.object({ feuilles: z.array(feuilleSchema).min(1).max(20) }), recu),
  /** Ce que l'on en comprend avec ces choix. `debut`, `nombre` : les lignes à montrer, préambule compris. */
  'reprises.comprendre': requete(
    z.object({
      reprise: idSchema,
      cible: cibleSchema,
      choix: choixSchema,
      debut: z.int().nonnegative(),
      nombre: z.int().positive().max(200),
    }),
    z.object({
      nom: z.string(),
      cible: cibleSchema,
      /** Ce que le tableau semble contenir, si ce n'est pas cela. */
      proposee: cibleSchema.nullable(),
      genre: genreDeClasseurSchema,
      /** Ce que la lecture a deviné ou écarté. */
      lecture: z.array(z.string()),
      feuilles: z.array(z.object({ nom: z.string(), lignes: z.int(), colonnes: z.int() })),
      champs: z.array(z.object({ id: z.string(), libelle: z.string() })),
      titres: z.int().nullable(),
      colonnes: z.array(colonneCompriseSchema),
      comptes: z.object({ entrent: z.int(), connues: z.int(), revoir: z.int(), cote: z.int() }),
      /** Les cinq cents premières, dans l'ordre du tableau. */
      remarques: z.array(remarqueSchema),
      remarquesEnTout: z.int(),
      /** Les cinq cents premières lignes que la base connaît, et qui elles complètent. */
      connues: z.array(z.object({ ligne: z.int(), id: idSchema, libelle: z.string() })),
      /** Raisons des lignes laissées de côté, et lesquelles. */
      cote: z.array(z.object({ raison: z.string(), lignes: z.array(z.int()) })),
      montrees: z.array(
        z.object({ ligne: z.int(), cellules: z.array(celluleSchema), comprise: ligneCompriseSchema.nullable() }),
      ),
    }),
    [
      'personne',
      'structure',
      'designation',
      'deploiement',
      'correspondance',
      'operation',
      'feuille_de_route',
      'axe',
      'objectif',
      'inscription',
      'fiche_action',
      'etape',
      'sous_action',
      'contrat_ville',
      'enveloppe',
      'projet',
      'projet_quartier',
      'appel',
      'appel_public',
      'appel_zone',
      'candidature',
      'instance',
      'instance_commune',
    ],
  ),
  /** Ce que chaque ligne est devenue et pourquoi, en Word ou en CSV : à garder, ou à renvoyer à qui tenait le tableau. */
  'reprises.rapport': demande(
    z.object({ reprise: idSchema, cible: cibleSchema, choix: choixSchema, forme: z.enum(['docx', 'csv']) }),
    z.object({ jeton: idSchema, nom: z.string(), taille: z.int() }),
  ),
  /** Écrit les lignes qui entrent, en une seule opération ; deux fois le même tableau n'écrit rien la seconde fois. */
  'reprises.reprendre': commandeLongue(
    z.object({ reprise: idSchema, cible: cibleSchema, choix: choixSchema, nom: z.string().max(255), lignes: z.int() }),
    z.object({
      creees: z.int(),
      completees: z.int(),
      inchangees: z.int(),
      /** Axes et objectifs sans action, ajoutés ; absent : aucun. */
      branches: z.int().optional(),
    }),
    'Reprendre un tableau',
    {
      // Le libellé est scellé : une carte de visite porte souvent le nom d'une personne, qui ne pourrait plus s'en effacer.
      preciser: ({ lignes, nom }) =>
        `Reprendre ${pluriel(lignes, 'ligne', 'lignes')} ${/\.vcf$/iu.test(nom) ? 'de cartes de visite' : `de « ${nom} »`}`,
      longue: ({ lignes }) => lignes > 500,
    },
  ),
} as const;
