import { z } from 'zod';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import type { BlocCoupe } from '#shared/documents/note/note.document.ts';
import type { ElementDeNote } from '#shared/domain/note/matiere.types.ts';
import {
  blocDeNoteSchema,
  noteIdSchema,
  notePatchSchema,
  noteVoulueSchema,
  reglagesDeNoteSchema,
} from '#shared/domain/note/note.schema.ts';
import { idEmetteurSchema } from '#shared/domain/service/emetteur.schema.ts';
import { objetNommeSchema, objetViseSchema } from '#shared/domain/objet/objet.schema.ts';
import { idSchema } from '#shared/domain/champs.ts';
import { commande, demande, requete } from './definition.ts';
import { LIT_NOTE } from './lit-note.ts';

/** La note d'une page, sur tout objet : ce qu'elle dirait, ce qui n'y tient pas, et le Word. */
export const noteContract = {
  'notes.lire': requete(
    objetViseSchema,
    z.object({
      /** L'identifiant de ce que l'on en garde ; `null` : rien n'y est encore réglé. */
      noteId: noteIdSchema,
      objet: objetNommeSchema,
      precision: z.string(),
      /** Au nom de qui elle part, et qui l'écrit si rien ne le dit. */
      habituel: z.object({ emetteur: z.string(), redacteur: z.string() }),
      /** Ceux que l'on peut choisir. */
      emetteurs: z.array(z.object({ id: idEmetteurSchema, intitule: z.string() })),
      reglages: reglagesDeNoteSchema,
      /** Chaque bloc, dans l'ordre voulu : tout ce qu'il a à dire, que la page le porte ou non. */
      blocs: z.array(
        z.object({ bloc: blocDeNoteSchema, titre: z.string(), elements: z.array(z.custom<ElementDeNote>()) }),
      ),
      /** Les blocs dont tout ne tient pas : à dire avant de produire. */
      coupes: z.array(z.custom<BlocCoupe>()),
      document: z.custom<DocumentNeutre>(),
    }),
    LIT_NOTE,
  ),
  'notes.modifier': commande(
    objetViseSchema.extend({ vu: z.number().int().min(0), patch: notePatchSchema }),
    z.null(),
    'Régler la note d’une page',
  ),
  'documentsDeNote.produire': demande(
    noteVoulueSchema,
    z.object({ jeton: idSchema, nom: z.string(), taille: z.number().int() }),
  ),
} as const;
