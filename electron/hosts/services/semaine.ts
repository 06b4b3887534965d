import { createEnvoiService } from '#electron/services/passation/envoi.service.ts';
import { createLecturePassation } from '#electron/services/passation/lire-passation.ts';
import { createPassationService } from '#electron/services/passation/passation.service.ts';
import { lireLaSemaine } from '#electron/services/semaine/lire-la-semaine.ts';
import { createNoteRapideService } from '#electron/services/semaine/note-rapide.service.ts';
import { createSemaineService } from '#electron/services/semaine/semaine.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

const TOUT = { instanceId: null, contratId: null, miennes: false } as const;

/** « Ma semaine », les notes rapides, et passer la main. */
export const composerSemaine = (pieces: PiecesDuFichier) => {
  const { contexte, environnement, semaine, seances, registre, octets, sauvegardes, classeur, travaux } = pieces;
  const auteur = (): string | null => environnement.auteur().nom || null;
  const passation = createLecturePassation(contexte, {
    seances,
    auteur,
    semaine: () => lireLaSemaine(contexte, semaine, TOUT, auteur()),
  });
  return {
    ...createSemaineService(contexte, semaine, { auteur, deposer: octets.donner, registre }),
    ...createNoteRapideService(contexte),
    ...createPassationService(contexte, passation, registre, octets.donner),
    ...createEnvoiService(contexte, { passation, sauvegardes, classeur, registre, travaux, auteur }),
  };
};
