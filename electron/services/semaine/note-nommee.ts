import type { NoteRapide } from '#shared/domain/semaine/note-rapide.schema.ts';
import type { NoteLue } from '#electron/repositories/semaine/note-rapide.repository.ts';
import type { Contexte } from '../contexte.ts';

/** Une note, et l'objet où on l'a écrite sous son nom d'aujourd'hui. */
export const noteNommee = ({ depots }: Contexte, { objet, ...note }: NoteLue): NoteRapide => ({
  ...note,
  objet: objet === null ? null : depots.objetsNommes.nommer(objet),
});
