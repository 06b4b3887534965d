import { createNoteRapideService } from '#electron/services/semaine/note-rapide.service.ts';
import { createSemaineService } from '#electron/services/semaine/semaine.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** « Ma semaine » et les notes rapides. */
export const composerSemaine = ({ contexte, environnement, semaine }: PiecesDuFichier) => ({
  ...createSemaineService(contexte, semaine, () => environnement.auteur().nom || null),
  ...createNoteRapideService(contexte),
});
