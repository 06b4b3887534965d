import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';
import { genreDObjetSchema, objetNommeSchema, objetViseSchema } from '../objet/objet.schema.ts';
import { cleDeSeuilSchema } from './seuil.schema.ts';

/** Ce dont une alerte parle : un écart à ce qui était voulu, une chute, un manque, une donnée périmée. */
export const genreDAlerteSchema = z.enum(['ecart', 'chute', 'manque', 'perime']);
export type GenreDAlerte = z.infer<typeof genreDAlerteSchema>;

/** Une règle d'alerte. */
export const codeDAlerteSchema = z.enum([
  'rythme',
  'pleniere',
  'quorum',
  'report',
  'assiduite',
  'vacance',
  'sans_nouvelles',
  'qpv_sans_action',
  'indicateur_chute',
  'indicateur_ecart',
  'indicateur_perime',
  'indicateur_sans_valeur',
  'pilotage',
  'consommation',
]);
export type CodeDAlerte = z.infer<typeof codeDAlerteSchema>;

/** Ce qu'une règle signale d'un objet : la phrase, pourquoi, et le geste qui le résout. */
export const alerteSchema = z.object({
  code: codeDAlerteSchema,
  genre: genreDAlerteSchema,
  objet: objetNommeSchema,
  phrase: z.string(),
  /** Les faits et le calcul, un par ligne. */
  faits: z.array(z.string()),
  /** Le texte qui le demande ; `null` : un usage. */
  article: z.string().nullable(),
  /** Le seuil que le service règle ; `null` : rien à régler. */
  seuil: cleDeSeuilSchema.nullable(),
  geste: z.object({ libelle: z.string(), vers: z.string() }),
  /** Le fait signalé, sans un nom : écartée, elle revient s'il change. */
  repere: z.string().max(120),
});
export type Alerte = z.infer<typeof alerteSchema>;

/** Ce qui désigne une alerte : sa règle, son objet, son fait. */
export const alerteDesigneeSchema = z.object({
  code: codeDAlerteSchema,
  objet: objetViseSchema,
  repere: z.string().max(120),
});
export type AlerteDesignee = z.infer<typeof alerteDesigneeSchema>;

/** Une alerte que l'on a dit de ne plus signaler ici. */
export const alerteEcarteeSchema = z.object({
  id: idSchema,
  code: codeDAlerteSchema,
  genre: genreDObjetSchema,
  objet: z.string(),
  repere: z.string(),
  le: dateCivile,
});
export type AlerteEcartee = z.infer<typeof alerteEcarteeSchema>;

/** Les alertes d'un objet ou d'un département : celles qui se signalent, et celles que l'on a écartées. */
export const alertesLuesSchema = z.object({
  alertes: z.array(alerteSchema),
  ecartees: z.array(alerteSchema.extend({ ecarteeId: idSchema, ecarteeLe: dateCivile })),
});
export type AlertesLues = z.infer<typeof alertesLuesSchema>;
