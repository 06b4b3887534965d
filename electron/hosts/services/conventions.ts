import { createAppelService } from '#electron/services/appels/appel.service.ts';
import { createCandidatureService } from '#electron/services/appels/candidature.service.ts';
import { createContenuDAppelService } from '#electron/services/appels/contenu-d-appel.service.ts';
import { createContenuDeCandidatureService } from '#electron/services/appels/contenu-de-candidature.service.ts';
import { createInstructionService } from '#electron/services/appels/instruction.service.ts';
import { createOuvrirConventionService } from '#electron/services/appels/ouvrir-convention.service.ts';
import { createPieceDAppelService } from '#electron/services/appels/piece-d-appel.service.ts';
import { createZonesBlanchesService } from '#electron/services/appels/zones-blanches.service.ts';
import { createAideService } from '#electron/services/conventions/argent/aide.service.ts';
import { createCompteService } from '#electron/services/conventions/argent/compte.service.ts';
import { createSurcompensationService } from '#electron/services/conventions/argent/surcompensation.service.ts';
import { createAvenantService } from '#electron/services/conventions/avenant/avenant.service.ts';
import { createBeneficiairesService } from '#electron/services/conventions/beneficiaires/beneficiaires.service.ts';
import { createControleService } from '#electron/services/conventions/controle/controle.service.ts';
import { createJournalDeControleService } from '#electron/services/conventions/controle/journal-de-controle.service.ts';
import { createJustificatifService } from '#electron/services/conventions/controle/justificatif.service.ts';
import { createLettreDeControleService } from '#electron/services/conventions/controle/lettre-de-controle.service.ts';
import { createParametreDeConventionService } from '#electron/services/conventions/controle/parametre-de-convention.service.ts';
import { createVisiteService } from '#electron/services/conventions/controle/visite.service.ts';
import { createConventionContenuService } from '#electron/services/conventions/convention-contenu.service.ts';
import { createConventionService } from '#electron/services/conventions/convention.service.ts';
import { createCopilService } from '#electron/services/conventions/copil/copil.service.ts';
import { createDocumentConventionService } from '#electron/services/conventions/documents/document-convention.service.ts';
import { createPointageService } from '#electron/services/conventions/echeancier/pointage.service.ts';
import { createResiliationService } from '#electron/services/conventions/echeancier/resiliation.service.ts';
import { createSuiviDeConventionService } from '#electron/services/conventions/echeancier/suivi-de-convention.service.ts';
import { createVersementService } from '#electron/services/conventions/echeancier/versement.service.ts';
import { createEngagementService } from '#electron/services/conventions/engagements/engagement.service.ts';
import { createPieceDeConventionService } from '#electron/services/conventions/pieces/piece-de-convention.service.ts';
import { createDocumentRapportService } from '#electron/services/conventions/rapport/document-rapport.service.ts';
import { createRapportLignesService } from '#electron/services/conventions/rapport/rapport-lignes.service.ts';
import { createRapportVersionService } from '#electron/services/conventions/rapport/rapport-version.service.ts';
import { createRapportService } from '#electron/services/conventions/rapport/rapport.service.ts';
import { createRegionService } from '#electron/services/conventions/region/region.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** Les conventions et les appels à manifestation d’intérêt. */
export const composerConventions = ({ contexte, octets, registre, environnement }: PiecesDuFichier) => ({
  ...createAideService(contexte),
  ...createAvenantService(contexte, octets),
  ...createEngagementService(contexte),
  ...createPieceDeConventionService(contexte, octets),
  ...createConventionService(contexte),
  ...createConventionContenuService(contexte),
  ...createCopilService(contexte),
  ...createRapportService(contexte),
  ...createRapportLignesService(contexte),
  ...createRapportVersionService(contexte),
  ...createVersementService(contexte),
  ...createBeneficiairesService(contexte, () => environnement.auteur().nom),
  ...createCompteService(contexte),
  ...createSuiviDeConventionService(contexte),
  ...createResiliationService(contexte),
  ...createSurcompensationService(contexte),
  ...createVisiteService(contexte),
  ...createJustificatifService(contexte),
  ...createLettreDeControleService(contexte),
  ...createJournalDeControleService(contexte),
  ...createControleService(contexte),
  ...createParametreDeConventionService(contexte),
  ...createPointageService(contexte),
  ...createDocumentConventionService(contexte, octets.donner, registre),
  ...createRegionService(contexte, octets.donner, registre),
  ...createDocumentRapportService(contexte, octets.donner, registre),
  ...createAppelService(contexte),
  ...createContenuDAppelService(contexte),
  ...createPieceDAppelService(contexte, octets),
  ...createZonesBlanchesService(contexte),
  ...createCandidatureService(contexte),
  ...createContenuDeCandidatureService(contexte),
  ...createInstructionService(contexte),
  ...createOuvrirConventionService(contexte),
});
