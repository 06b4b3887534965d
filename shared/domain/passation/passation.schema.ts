import { z } from 'zod';
import { dateCivile, idSchema } from '../champs.ts';

const montrees = <L extends z.ZodType>(ligne: L) =>
  z.object({
    /** Celles que porte le document, les plus pressantes d'abord. */
    lignes: z.array(ligne),
    /** Combien il y en a en tout dans le fichier. */
    total: z.number().int(),
  });

const aTenir = z.object({
  /** Ce dont c'est la ligne, « decision:… » : deux lignes de même texte restent deux. */
  cle: z.string(),
  le: dateCivile.nullable(),
  quoi: z.string(),
  pourquoi: z.string(),
});

/** Ce que laisse qui s'en va : de quoi prendre la suite en quatre pages. */
export const passationSchema = z.object({
  service: z.string(),
  jour: dateCivile,
  auteur: z.string().nullable(),
  instances: montrees(
    z.object({
      nom: z.string(),
      derniere: dateCivile.nullable(),
      prochaine: dateCivile.nullable(),
      etape: z.string(),
      secretariat: z.string().nullable(),
    }),
  ),
  aTenir: montrees(aTenir),
  attendu: montrees(aTenir),
  suivi: montrees(
    z.object({
      cle: z.string(),
      texte: z.string(),
      instance: z.string(),
      pilote: z.string().nullable(),
      echeance: dateCivile.nullable(),
    }),
  ),
  conventions: montrees(z.object({ le: dateCivile, quoi: z.string(), convention: z.string(), enRetard: z.boolean() })),
  personnes: montrees(
    z.object({
      personneId: idSchema,
      nom: z.string(),
      qualite: z.string(),
      instance: z.string(),
      joindre: z.string().nullable(),
    }),
  ),
  /** Les notes rapides écrites sur un objet et qui restent à faire : ce qu'il faut en savoir. */
  notes: montrees(z.object({ id: idSchema, texte: z.string(), objet: z.string() })),
});
export type Passation = z.infer<typeof passationSchema>;

/** Lignes que le document porte au plus, par partie : il tient en quatre pages, et dit ce qu'il laisse. */
export const LIGNES_DE_PASSATION = {
  instances: 12,
  aTenir: 16,
  attendu: 12,
  suivi: 16,
  conventions: 12,
  personnes: 14,
  notes: 14,
} as const satisfies Partial<Record<keyof Passation, number>>;
