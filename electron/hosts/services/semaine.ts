import { createPassationService } from '#electron/services/passation/passation.service.ts';
import { lireLaSemaine } from '#electron/services/semaine/lire-la-semaine.ts';
import { createNoteRapideService } from '#electron/services/semaine/note-rapide.service.ts';
import { createSemaineService } from '#electron/services/semaine/semaine.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

const TOUT = { instanceId: null, contratId: null, miennes: false } as const;

/** « Ma semaine », les notes rapides, et passer la main. */
export const composerSemaine = ({ contexte, environnement, semaine, seances, registre, octets }: PiecesDuFichier) => {
  const auteur = (): string | null => environnement.auteur().nom || null;
  return {
    ...createSemaineService(contexte, semaine, { auteur, deposer: octets.donner, registre }),
    ...createNoteRapideService(contexte),
    ...createPassationService(
      contexte,
      { seances, auteur, semaine: () => lireLaSemaine(contexte, semaine, TOUT, auteur()) },
      registre,
      octets.donner,
    ),
  };
};
