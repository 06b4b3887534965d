import { createNoteRapideService } from '#electron/services/semaine/note-rapide.service.ts';
import { createSemaineService } from '#electron/services/semaine/semaine.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** « Ma semaine » et les notes rapides. */
export const composerSemaine = ({ contexte, environnement, octets, registre, semaine }: PiecesDuFichier) => ({
  ...createSemaineService(contexte, semaine, {
    auteur: () => environnement.auteur().nom || null,
    deposer: octets.donner,
    registre,
  }),
  ...createNoteRapideService(contexte),
});
