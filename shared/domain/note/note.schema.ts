import { z } from 'zod';
import { dateCivile, idSchema, ligneFacultative, texteFacultatif } from '../champs.ts';
import { idEmetteurSchema } from '../service/emetteur.schema.ts';
import { objetViseSchema } from '../objet/objet.schema.ts';

/** Les blocs d'une note d'une page, dans l'ordre où elle les propose : ce qu'on ne lit pas en premier cède la place d'abord. */
export const blocDeNoteSchema = z.enum([
  'retenir',
  'chiffres',
  'echeances',
  'decisions',
  'actions',
  'argent',
  'sensibles',
  'attendu',
  'appels',
  'langage',
]);
export type BlocDeNote = z.infer<typeof blocDeNoteSchema>;

/** Un bloc tel qu'on l'a voulu : coché ou non, ses premiers éléments seulement. */
export const blocVouluSchema = z.object({
  bloc: blocDeNoteSchema,
  coche: z.boolean(),
  /** Les plus pressants seulement ; `null` : tout ce qui tient. */
  limite: z.number().int().min(1).max(20).nullable(),
});
export type BlocVoulu = z.output<typeof blocVouluSchema>;

const BLOCS = blocDeNoteSchema.options.length;

/** Tout ce que l'on règle d'une note : gardé pour la prochaine sur le même objet. */
export const reglagesDeNoteSchema = z.object({
  /** Au nom de qui part la note ; `null` : l'émetteur de son instance, à défaut celui du fichier. */
  emetteurId: idEmetteurSchema.nullable(),
  /** Qui l'a écrite, et sous couvert de qui ; vide : qui suit l'affaire chez l'émetteur. */
  redacteur: ligneFacultative(200),
  /** « M. le préfet » ; vide : le préfet. */
  destinataire: ligneFacultative(120),
  /** Ce qui l'appelle : « Déplacement aux Coteaux » ; vide : le nom de l'objet. */
  circonstance: ligneFacultative(160),
  /** Le jour de l'événement, ou celui de la note ; vide : la note n'est pas datée. */
  jour: dateCivile.nullable(),
  retenir: texteFacultatif(600),
  sensibles: texteFacultatif(600),
  attendu: texteFacultatif(400),
  langage: texteFacultatif(600),
  /** Dans l'ordre où ils se lisent ; chacun une fois. */
  blocs: z
    .array(blocVouluSchema)
    .length(BLOCS, 'Chaque bloc de la note se règle une fois.')
    .refine((blocs) => new Set(blocs.map(({ bloc }) => bloc)).size === BLOCS, 'Un bloc est demandé deux fois.'),
});
export type ReglagesDeNote = z.output<typeof reglagesDeNoteSchema>;

export const notePatchSchema = reglagesDeNoteSchema.partial();
export type NotePatch = z.output<typeof notePatchSchema>;

/** La note voulue : de quel objet, lue quel jour. */
export const noteVoulueSchema = objetViseSchema.extend({ date: dateCivile.nullable().default(null) });

/** Où se rangent les notes sur le poste : un dossier pour toutes. */
export const RAYON_DES_NOTES = '00000000-0000-7000-8000-000000000003';

/** L'identifiant de la note gardée pour un objet ; `null` : on n'y a encore rien réglé. */
export const noteIdSchema = idSchema.nullable();
