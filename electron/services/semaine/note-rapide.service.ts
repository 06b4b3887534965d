import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { NoteLue } from '#electron/repositories/semaine/note-rapide.repository.ts';
import type { Contexte } from '../contexte.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { noteNommee } from './note-nommee.ts';

/** Les notes rapides : en écrire une, la changer, la cocher faite, la retirer. */
export const createNoteRapideService = (contexte: Contexte) => {
  const { depots, nouvelId } = contexte;

  function exigerNote(id: string): NoteLue {
    const note = depots.notesRapides.parId(id);
    if (note === null) throw communErrors.introuvable('Cette note');
    return note;
  }

  return {
    'notesRapides.deLObjet': (objet) => depots.notesRapides.deLObjet(objet).map((note) => noteNommee(contexte, note)),

    'notesRapides.noter': ({ texte, pourLe, objet }) => {
      // La fiche a pu partir entre-temps : la note reste, sans elle.
      const vise = objet === null || depots.objetsNommes.nommer(objet) === null ? null : objet;
      const id = nouvelId();
      depots.notesRapides.ajouter({ id, texte, pourLe, objet: vise, ecriteLe: contexte.aujourdHui() });
      return { id };
    },

    'notesRapides.modifier': ({ id, vu, patch }, { fenetre }) => {
      exigerNote(id);
      refuserSiChangeDepuis(contexte, { tbl: 'note_rapide', id, vu, fenetre, patch });
      depots.notesRapides.modifier(id, patch);
      return null;
    },

    'notesRapides.faire': ({ id, faiteLe }) => {
      exigerNote(id);
      depots.notesRapides.modifier(id, { faiteLe });
      return null;
    },

    'notesRapides.supprimer': ({ id }) => {
      if (!depots.notesRapides.supprimer(id)) throw communErrors.introuvable('Cette note');
      return null;
    },
  } satisfies Partial<HandlersFichier>;
};
