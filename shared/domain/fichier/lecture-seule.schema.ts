import { z } from 'zod';

/** Pourquoi un fichier s'ouvre sans pouvoir s'écrire. */
export const lectureSeuleSchema = z.discriminatedUnion('motif', [
  /** Une version plus récente l'a écrit : son format, et le dernier que connaît ce poste. */
  z.object({ motif: z.literal('plus_recent'), format: z.number().int(), connu: z.number().int() }),
  /** Le fichier, ou son dossier, ne s'écrit pas. */
  z.object({ motif: z.literal('protege') }),
]);
export type LectureSeule = z.infer<typeof lectureSeuleSchema>;
