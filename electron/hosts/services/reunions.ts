import { createAnterieureService } from '#electron/services/reunions/anterieure.service.ts';
import { createAuditService } from '#electron/services/reunions/audit.service.ts';
import { createCalendrierService } from '#electron/services/reunions/calendrier.service.ts';
import { createConvocationService } from '#electron/services/reunions/convocation.service.ts';
import { createCourrielService } from '#electron/services/reunions/courriel.service.ts';
import { createDossierReprisService } from '#electron/services/reunions/dossier-repris.service.ts';
import { createDossierService } from '#electron/services/reunions/dossier.service.ts';
import { createEcriteService } from '#electron/services/reunions/ecrite.service.ts';
import { createParticipantService } from '#electron/services/reunions/participant.service.ts';
import { createPieceService } from '#electron/services/reunions/piece.service.ts';
import { createPointService } from '#electron/services/reunions/point.service.ts';
import { createPropositionService } from '#electron/services/reunions/proposition.service.ts';
import { createRencontreService } from '#electron/services/reunions/rencontre.service.ts';
import { createReponseService } from '#electron/services/reunions/reponse.service.ts';
import { createReunionService } from '#electron/services/reunions/reunion.service.ts';
import { createSectionService } from '#electron/services/reunions/section.service.ts';
import { createSuiviService } from '#electron/services/reunions/suivi.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** La préparation et la vie des réunions. */
export const composerReunions = ({ contexte, octets, registre, lecteurs }: PiecesDuFichier) => ({
  ...createAuditService(contexte),
  ...createDossierReprisService(contexte, octets, lecteurs),
  ...createAnterieureService(contexte, octets),
  ...createCalendrierService(contexte, octets.donner, registre),
  ...createConvocationService(contexte),
  ...createCourrielService(contexte, octets.donner, registre),
  ...createDossierService(contexte),
  ...createEcriteService(contexte),
  ...createParticipantService(contexte),
  ...createPieceService(contexte, octets),
  ...createPointService(contexte),
  ...createPropositionService(contexte),
  ...createRencontreService(contexte),
  ...createReponseService(contexte),
  ...createReunionService(contexte),
  ...createSectionService(contexte),
  ...createSuiviService(contexte),
});
