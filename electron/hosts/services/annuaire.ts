import { createAffectationService } from '#electron/services/annuaire/affectation.service.ts';
import { createAnnuaireService } from '#electron/services/annuaire/annuaire.service.ts';
import { createContactService } from '#electron/services/annuaire/contact.service.ts';
import { createDeploiementService } from '#electron/services/annuaire/deploiement.service.ts';
import { createDesignationService } from '#electron/services/annuaire/designation.service.ts';
import { createElectionService } from '#electron/services/annuaire/election.service.ts';
import { createEq2030Service } from '#electron/services/annuaire/eq2030.service.ts';
import { createFusionService } from '#electron/services/annuaire/fusion.service.ts';
import { createGenreDesignationService } from '#electron/services/annuaire/genre-designation.service.ts';
import { createListeService } from '#electron/services/annuaire/liste.service.ts';
import { createPersonneService } from '#electron/services/annuaire/personne.service.ts';
import { createStructureService } from '#electron/services/annuaire/structure.service.ts';
import { createSuccessionService } from '#electron/services/annuaire/succession.service.ts';
import { createVeilleService } from '#electron/services/annuaire/veille.service.ts';
import { createVerificationService } from '#electron/services/annuaire/verification.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** L’annuaire, les désignations, les listes. */
export const composerAnnuaire = ({ contexte, octets, registre, listes }: PiecesDuFichier) => ({
  ...createAffectationService(contexte),
  ...createContactService(contexte),
  ...createDeploiementService(contexte),
  ...createDesignationService(contexte),
  ...createGenreDesignationService(contexte),
  ...createListeService(contexte, listes, octets.donner, registre),
  ...createEq2030Service(contexte),
  ...createFusionService(contexte),
  ...createAnnuaireService(contexte, listes),
  ...createPersonneService(contexte),
  ...createStructureService(contexte),
  ...createSuccessionService(contexte),
  ...createVeilleService(contexte),
  ...createElectionService(contexte),
  ...createVerificationService(contexte, listes, octets.donner),
});
