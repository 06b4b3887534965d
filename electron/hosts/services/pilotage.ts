import { createAlerteService } from '#electron/services/pilotage/alerte.service.ts';
import { createPilotageService } from '#electron/services/pilotage/pilotage.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** Les tableaux de bord et leurs alertes. */
export const composerPilotage = ({ contexte }: PiecesDuFichier) => ({
  ...createAlerteService(contexte),
  ...createPilotageService(contexte),
});
