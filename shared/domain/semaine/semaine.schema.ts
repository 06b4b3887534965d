import { z } from 'zod';
import { dateCivile, idSchema, ligne, ligneFacultative } from '../champs.ts';
import { noteRapideSchema } from './note-rapide.schema.ts';

/** Les quatre blocs de « Ma semaine », dans l'ordre où ils se lisent. */
export const BLOCS = ['aujourdhui', 'semaine', 'attente', 'bientot'] as const;
export const blocSchema = z.enum(BLOCS);
export type BlocDeSemaine = z.infer<typeof blocSchema>;

/** Lignes qu'un bloc rend au plus : au-delà, « au moins » le dit. */
export const LIGNES_PAR_BLOC = 300;
/** Lignes qu'une source donne au plus : la lecture s'arrête là, quel que soit l'âge du fichier. */
export const LIGNES_PAR_SOURCE = 60;

/** La note « Ma semaine » n'a pas d'instance : son dossier est le même d'une semaine à l'autre. */
export const RAYON_DE_LA_SEMAINE = '00000000-0000-7000-8000-000000000003';

export const signeSchema = z.enum(['retard', 'limite', 'afaire', 'bloque', 'attente', 'date', 'note']);
export type Signe = z.infer<typeof signeSchema>;

export const ligneDeSemaineSchema = z.object({
  /** Stable d'un jour à l'autre : « convocation:… » ; c'est elle que l'on met de côté. */
  cle: z.string().min(1).max(200),
  bloc: blocSchema,
  signe: signeSchema,
  titre: z.string(),
  /** Pourquoi elle est là : la règle, la date, l'article. */
  pourquoi: z.string(),
  /** Ce qui, dans `pourquoi`, dit une date passée, une limite ou une décision en danger ; le seul rouge. */
  enRouge: z.string().nullable(),
  /** Ce dont elle se range dans son bloc. */
  le: dateCivile.nullable(),
  /** En retard ou dû aujourd'hui : la pastille du menu la compte. */
  presse: z.boolean(),
  /** Là où cela se lit. */
  vers: z.string(),
  /** Le geste, et l'endroit exact où il se fait ; `null` : rien à faire d'ici. */
  geste: z.object({ libelle: z.string(), vers: z.string() }).nullable(),
  /** La note rapide qu'elle montre. */
  note: noteRapideSchema.nullable(),
});
export type LigneDeSemaine = z.infer<typeof ligneDeSemaineSchema>;

/** La prochaine réunion, et ce que les réponses en laissent attendre. */
export const prochaineReunionSchema = z.object({
  id: idSchema,
  nom: z.string(),
  date: dateCivile,
  heure: z.string(),
  lieu: z.string().nullable(),
  /** « en préparation », « convoquée » : où elle en est. */
  etat: z.string(),
  /** `null` : personne n'est encore convoqué, ou rien n'y demande de quorum. */
  quorum: z
    .object({
      favorables: z.number().int(),
      attendus: z.number().int(),
      excuses: z.number().int(),
      requis: z.number().int().nullable(),
      arithmetique: z.string(),
    })
    .nullable(),
});
export type ProchaineReunion = z.infer<typeof prochaineReunionSchema>;

/** Le nom stable d'une ligne : « convocation:… ». */
export const cleDeLigneSchema = ligne('Cette ligne n’est plus dans la semaine.', 200);

/** Ce que l'on regarde : tout, une instance ou un contrat, ou ce qui est à moi. */
export const filtreDeSemaineSchema = z.object({
  instanceId: idSchema.nullable().default(null),
  contratId: idSchema.nullable().default(null),
  miennes: z.boolean().default(false),
});
export type FiltreDeSemaine = z.output<typeof filtreDeSemaineSchema>;

export const miseDeCoteSchema = z.object({
  cle: cleDeLigneSchema,
  jusquAu: dateCivile,
  motif: ligneFacultative(300).default(null),
  /** La ligne était déjà rouge. */
  rouge: z.boolean(),
});
export type MiseDeCote = z.output<typeof miseDeCoteSchema>;

export const semaineSchema = z.object({
  jour: dateCivile,
  /** Numéro de la semaine de l'année. */
  numero: z.number().int(),
  prochaine: prochaineReunionSchema.nullable(),
  blocs: z.array(
    z.object({
      bloc: blocSchema,
      lignes: z.array(ligneDeSemaineSchema),
      total: z.number().int(),
      /** Une source au moins s'est arrêtée avant la fin. */
      auMoins: z.boolean(),
    }),
  ),
  /** Ce qui est en retard ou dû aujourd'hui, quel que soit le filtre. */
  pastille: z.number().int(),
  /** La pastille s'est arrêtée de compter. */
  pastilleAuMoins: z.boolean(),
  deCote: z.array(z.object({ ligne: ligneDeSemaineSchema, jusquAu: dateCivile, motif: z.string().nullable() })),
  /** Ce qui se choisit au filtre. */
  instances: z.array(z.object({ id: idSchema, nom: z.string() })),
  contrats: z.array(z.object({ id: idSchema, nom: z.string() })),
  /** Qui je suis, si l'application le sait. */
  auteur: z.string().nullable(),
  /** Rien n'est encore dans ce fichier : ni instance, ni convention. */
  neuf: z.boolean(),
});
export type Semaine = z.infer<typeof semaineSchema>;
