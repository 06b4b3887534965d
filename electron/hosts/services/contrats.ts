import { createCollageDeProjetsService } from '#electron/services/contrats/collage-de-projets.service.ts';
import { createConduiteService } from '#electron/services/contrats/conduite.service.ts';
import { createConsignationService } from '#electron/services/contrats/consignation.service.ts';
import { createContratService } from '#electron/services/contrats/contrat.service.ts';
import { createDocumentProgrammationService } from '#electron/services/contrats/document-programmation.service.ts';
import { createEnveloppeService } from '#electron/services/contrats/enveloppe.service.ts';
import { createProgrammationService } from '#electron/services/contrats/programmation.service.ts';
import { createProjetEnFicheService } from '#electron/services/contrats/projet-en-fiche.service.ts';
import { createProjetService } from '#electron/services/contrats/projet.service.ts';
import { createAxeService } from '#electron/services/feuilles-de-route/axe.service.ts';
import { createBilanFeuilleService } from '#electron/services/feuilles-de-route/bilan-feuille.service.ts';
import { createCopieFeuilleService } from '#electron/services/feuilles-de-route/copie-feuille.service.ts';
import { createDiagnosticService } from '#electron/services/feuilles-de-route/diagnostic.service.ts';
import { createDispositifService } from '#electron/services/feuilles-de-route/dispositif.service.ts';
import { createDocumentFeuilleService } from '#electron/services/feuilles-de-route/document-feuille.service.ts';
import { createFeuilleDeRouteService } from '#electron/services/feuilles-de-route/feuille-de-route.service.ts';
import { createFicheActionService } from '#electron/services/feuilles-de-route/fiche-action.service.ts';
import { createFicheContenuService } from '#electron/services/feuilles-de-route/fiche-contenu.service.ts';
import { createFicheIndicateurService } from '#electron/services/feuilles-de-route/fiche-indicateur.service.ts';
import { createFinancementService } from '#electron/services/feuilles-de-route/financement.service.ts';
import { createInscriptionService } from '#electron/services/feuilles-de-route/inscription.service.ts';
import { createMeteoService } from '#electron/services/feuilles-de-route/meteo.service.ts';
import { createPieceDeFicheService } from '#electron/services/feuilles-de-route/piece-de-fiche.service.ts';
import { createRisqueService } from '#electron/services/feuilles-de-route/risque.service.ts';
import { createSousActionService } from '#electron/services/feuilles-de-route/sous-action.service.ts';
import { createVersionFeuilleService } from '#electron/services/feuilles-de-route/version-feuille.service.ts';
import { createVuesDeFeuilleService } from '#electron/services/feuilles-de-route/vues-de-feuille.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** Les contrats de ville, leurs feuilles de route et leurs fiches action. */
export const composerContrats = ({ contexte, octets, registre }: PiecesDuFichier) => ({
  ...createContratService(contexte),
  ...createConduiteService(contexte),
  ...createEnveloppeService(contexte),
  ...createProgrammationService(contexte),
  ...createCollageDeProjetsService(contexte),
  ...createConsignationService(contexte),
  ...createProjetEnFicheService(contexte),
  ...createProjetService(contexte),
  ...createDocumentProgrammationService(contexte, octets.donner, registre),
  ...createCopieFeuilleService(contexte),
  ...createDiagnosticService(contexte),
  ...createAxeService(contexte),
  ...createBilanFeuilleService(contexte),
  ...createFeuilleDeRouteService(contexte),
  ...createFicheActionService(contexte),
  ...createFicheContenuService(contexte),
  ...createDispositifService(contexte),
  ...createFicheIndicateurService(contexte),
  ...createFinancementService(contexte),
  ...createInscriptionService(contexte),
  ...createMeteoService(contexte),
  ...createPieceDeFicheService(contexte, octets),
  ...createRisqueService(contexte),
  ...createSousActionService(contexte),
  ...createVuesDeFeuilleService(contexte),
  ...createDocumentFeuilleService(contexte, octets.donner, registre),
  ...createVersionFeuilleService(contexte),
});
