import { create } from 'zustand';
import type { ObjetNomme } from '#shared/domain/objet/objet.schema.ts';

interface NoteAPrendre {
  /** La saisie est ouverte, de partout. */
  readonly ouverte: boolean;
  readonly objet: ObjetNomme | null;
  readonly ouvrir: (objet: ObjetNomme | null) => void;
  readonly fermer: () => void;
}

/** La note que l'on est en train de prendre : la palette, la touche et une fiche l'ouvrent, la coque la montre. */
export const useNoteAPrendre = create<NoteAPrendre>((set) => ({
  ouverte: false,
  objet: null,
  ouvrir: (objet) => set({ ouverte: true, objet }),
  fermer: () => set({ ouverte: false }),
}));
