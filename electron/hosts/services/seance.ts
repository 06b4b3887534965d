import { createApprobationService } from '#electron/services/rendu/approbation.service.ts';
import { createCircuitService } from '#electron/services/rendu/circuit.service.ts';
import { createCorrectionsService } from '#electron/services/rendu/corrections.service.ts';
import { createCourrielDuRenduService } from '#electron/services/rendu/courriel-du-rendu.service.ts';
import { createPdfService } from '#electron/services/rendu/pdf.service.ts';
import { createVersionService } from '#electron/services/rendu/version.service.ts';
import { createArriveeService } from '#electron/services/seance/arrivee.service.ts';
import { createBulletinService } from '#electron/services/seance/bulletin.service.ts';
import { createDeliberationService } from '#electron/services/seance/deliberation.service.ts';
import { createDeportService } from '#electron/services/seance/deport.service.ts';
import { createMouvementService } from '#electron/services/seance/mouvement.service.ts';
import { createPresenceService } from '#electron/services/seance/presence.service.ts';
import { createSeanceService } from '#electron/services/seance/seance.service.ts';
import { createTableauService } from '#electron/services/seance/tableau.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** La séance, puis ce qui s’en rend. */
export const composerSeances = ({ contexte, octets, registre, lecteurs, pdf, travaux }: PiecesDuFichier) => ({
  ...createArriveeService(contexte),
  ...createBulletinService(contexte),
  ...createDeliberationService(contexte),
  ...createDeportService(contexte),
  ...createTableauService(contexte, octets, registre),
  ...createMouvementService(contexte),
  ...createPresenceService(contexte),
  ...createSeanceService(contexte),
  ...createApprobationService(contexte),
  ...createCircuitService(contexte, octets.lire, octets.donner),
  ...createCorrectionsService(contexte, octets.prendre, lecteurs),
  ...createCourrielDuRenduService(contexte, octets.donner, registre),
  ...createPdfService(contexte, registre, travaux, pdf, octets.donner),
  ...createVersionService(contexte, octets.donner, registre),
});
