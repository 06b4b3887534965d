import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { ecrireLesBlocs } from '#shared/domain/note/reglages.rules.ts';
import type { ObjetVise } from '#shared/domain/objet/objet.schema.ts';
import type { Contexte } from '../contexte.ts';
import { exigerEmetteurProposable } from '../documents/emetteur.service.ts';
import { refuserSiChangeDepuis } from '../deux-valeurs.ts';
import { MIME_WORD } from '../documents/mime-word.ts';
import type { Registre } from '../documents/registre.ts';
import { rendreSortant } from '../documents/rendre-sortant.ts';
import { dater } from '../documents/sorties.ts';
import type { Deposer } from '../travaux.ts';
import { lireLaNote, montrerLaNote } from './lecture-note.ts';
import { lireMatiere } from './matiere.ts';

/** La note d'une page : ce qu'elle dit d'un objet, ce que l'on en règle, le Word. */
export const createNoteService = (contexte: Contexte, deposer: Deposer, registre: Registre) => {
  const { depots, nouvelId, aujourdHui } = contexte;

  /** Ce que l'on garde de cet objet, ouvert à la première fois. */
  function ouvrir(objet: ObjetVise): string {
    const gardee = depots.notes.deLObjet(objet);
    if (gardee !== null) return gardee.id;
    // Un objet que rien ne connaît ne se règle pas.
    lireMatiere(contexte, objet, aujourdHui());
    const id = nouvelId();
    depots.notes.ouvrir(id, objet);
    return id;
  }

  return {
    'notes.lire': (objet) => montrerLaNote(contexte, objet),

    'notes.modifier': ({ genre, id: objetId, vu, patch }, { fenetre }) => {
      const { emetteurId } = patch;
      const enPlace = depots.notes.deLObjet({ genre, id: objetId })?.reglages.emetteurId ?? null;
      if (emetteurId !== undefined && emetteurId !== null && emetteurId !== enPlace)
        exigerEmetteurProposable(contexte, emetteurId);
      const id = ouvrir({ genre, id: objetId });
      const { blocs, ...textes } = patch;
      const ecrit = { ...textes, ...(blocs === undefined ? {} : { blocs: ecrireLesBlocs(blocs) }) };
      refuserSiChangeDepuis(contexte, { tbl: 'note_d_une_page', id, vu, fenetre, patch: ecrit });
      depots.notes.modifier(id, patch);
      return null;
    },

    'documentsDeNote.produire': async (voulue) => {
      const sortant = dater(contexte, { de: 'note', ...voulue });
      const { document } = lireLaNote(contexte, voulue);
      const { octets } = await rendreSortant(contexte, sortant, document, registre.police());
      const nom = document.nomDeFichier;
      registre.noterDocument(sortant, document, { nom, octets, chemin: null });
      return { jeton: deposer({ nom, mime: MIME_WORD, octets }), nom, taille: octets.byteLength };
    },
  } satisfies Partial<HandlersFichier>;
};
