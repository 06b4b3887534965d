import type { Database } from '#electron/database/open.ts';
import { avecPhrasesDifferees } from '#electron/database/phrases-differees.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { createRapportVerrouQueries } from '#electron/repositories/conventions/rapport-verrou.queries.ts';
import { createVerrouQueries } from '#electron/repositories/seance/verrou.queries.ts';
import type { Contexte } from '#electron/services/contexte.ts';
import { createChoixEmetteurService } from '#electron/services/documents/choix-emetteur.service.ts';
import { createListeService } from '#electron/services/annuaire/liste.service.ts';
import { createLogoService } from '#electron/services/documents/logo.service.ts';
import { createSignataireService } from '#electron/services/documents/signataire.service.ts';
import { createAuditService } from '#electron/services/reunions/audit.service.ts';
import { createArriveeService } from '#electron/services/seance/arrivee.service.ts';
import { createBulletinService } from '#electron/services/seance/bulletin.service.ts';
import { createActeService } from '#electron/services/instances/acte.service.ts';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createAnnuaireService } from '#electron/services/annuaire/annuaire.service.ts';
import { createAnterieureService } from '#electron/services/reunions/anterieure.service.ts';
import { createCalendrierService } from '#electron/services/reunions/calendrier.service.ts';
import { createEngagementService } from '#electron/services/conventions/engagements/engagement.service.ts';
import { createPieceDeConventionService } from '#electron/services/conventions/pieces/piece-de-convention.service.ts';
import { createAideService } from '#electron/services/conventions/argent/aide.service.ts';
import { createAvenantService } from '#electron/services/conventions/avenant/avenant.service.ts';
import { createAppelService } from '#electron/services/appels/appel.service.ts';
import { createCandidatureService } from '#electron/services/appels/candidature.service.ts';
import { createContenuDAppelService } from '#electron/services/appels/contenu-d-appel.service.ts';
import { createContenuDeCandidatureService } from '#electron/services/appels/contenu-de-candidature.service.ts';
import { createInstructionService } from '#electron/services/appels/instruction.service.ts';
import { createOuvrirConventionService } from '#electron/services/appels/ouvrir-convention.service.ts';
import { createPieceDAppelService } from '#electron/services/appels/piece-d-appel.service.ts';
import { createZonesBlanchesService } from '#electron/services/appels/zones-blanches.service.ts';
import { createBeneficiairesService } from '#electron/services/conventions/beneficiaires/beneficiaires.service.ts';
import { createCompteService } from '#electron/services/conventions/argent/compte.service.ts';
import { createVisiteService } from '#electron/services/conventions/controle/visite.service.ts';
import { createJustificatifService } from '#electron/services/conventions/controle/justificatif.service.ts';
import { createLettreDeControleService } from '#electron/services/conventions/controle/lettre-de-controle.service.ts';
import { createJournalDeControleService } from '#electron/services/conventions/controle/journal-de-controle.service.ts';
import { createControleService } from '#electron/services/conventions/controle/controle.service.ts';
import { createParametreDeConventionService } from '#electron/services/conventions/controle/parametre-de-convention.service.ts';
import { createSurcompensationService } from '#electron/services/conventions/argent/surcompensation.service.ts';
import { createCopilService } from '#electron/services/conventions/copil/copil.service.ts';
import { createDocumentRapportService } from '#electron/services/conventions/rapport/document-rapport.service.ts';
import { createRapportLignesService } from '#electron/services/conventions/rapport/rapport-lignes.service.ts';
import { createRapportVersionService } from '#electron/services/conventions/rapport/rapport-version.service.ts';
import { createVerrouDeRapport } from '#electron/services/conventions/rapport/verrou-de-rapport.ts';
import { createRapportService } from '#electron/services/conventions/rapport/rapport.service.ts';
import { createConventionContenuService } from '#electron/services/conventions/convention-contenu.service.ts';
import { createConventionService } from '#electron/services/conventions/convention.service.ts';
import { createResiliationService } from '#electron/services/conventions/echeancier/resiliation.service.ts';
import { createSuiviDeConventionService } from '#electron/services/conventions/echeancier/suivi-de-convention.service.ts';
import { createVersementService } from '#electron/services/conventions/echeancier/versement.service.ts';
import { createConduiteService } from '#electron/services/contrats/conduite.service.ts';
import { createContratService } from '#electron/services/contrats/contrat.service.ts';
import { createAccordService } from '#electron/services/instances/accord.service.ts';
import { createConvocationService } from '#electron/services/reunions/convocation.service.ts';
import { createCorbeilleService } from '#electron/services/donnees/corbeille.service.ts';
import { createRepriseService } from '#electron/services/reprise/reprise.service.ts';
import { createCorrectionsService } from '#electron/services/rendu/corrections.service.ts';
import { createCourrielDuRenduService } from '#electron/services/rendu/courriel-du-rendu.service.ts';
import { createCourrielService } from '#electron/services/reunions/courriel.service.ts';
import { createDeliberationService } from '#electron/services/seance/deliberation.service.ts';
import { createDepartementService } from '#electron/services/territoires/departement.service.ts';
import { createDeportService } from '#electron/services/seance/deport.service.ts';
import { createDeploiementService } from '#electron/services/annuaire/deploiement.service.ts';
import { createDesignationService } from '#electron/services/annuaire/designation.service.ts';
import { createGenreDesignationService } from '#electron/services/annuaire/genre-designation.service.ts';
import { createCopieFeuilleService } from '#electron/services/feuilles-de-route/copie-feuille.service.ts';
import { createDiagnosticService } from '#electron/services/feuilles-de-route/diagnostic.service.ts';
import { createDocumentService } from '#electron/services/documents/document.service.ts';
import { createDossierService } from '#electron/services/reunions/dossier.service.ts';
import { createEcriteService } from '#electron/services/reunions/ecrite.service.ts';
import { createDossierDeSeanceService } from '#electron/services/documents/dossier-de-seance.service.ts';
import { createEmetteurService } from '#electron/services/documents/emetteur.service.ts';
import { createExportInstanceService } from '#electron/services/documents/export-instance.service.ts';
import { createExportService } from '#electron/services/documents/export.service.ts';
import { createDonneesService } from '#electron/services/donnees/donnees.service.ts';
import { createDossierPersonneService } from '#electron/services/donnees/dossier-personne.service.ts';
import { createDonneesSauvegardeesService } from '#electron/services/donnees/donnees-sauvegardees.service.ts';
import { createEffacementService } from '#electron/services/donnees/effacement.service.ts';
import { createEnveloppeService } from '#electron/services/contrats/enveloppe.service.ts';
import { createEq2030Service } from '#electron/services/annuaire/eq2030.service.ts';
import { createChiffreTerritoireService } from '#electron/services/territoires/chiffre-territoire.service.ts';
import { createFicheTerritoireService } from '#electron/services/territoires/fiche-territoire.service.ts';
import { createEnsembleService } from '#electron/services/instances/ensemble.service.ts';
import { createBilanFeuilleService } from '#electron/services/feuilles-de-route/bilan-feuille.service.ts';
import { createVersionFeuilleService } from '#electron/services/feuilles-de-route/version-feuille.service.ts';
import { createAxeService } from '#electron/services/feuilles-de-route/axe.service.ts';
import { createFeuilleDeRouteService } from '#electron/services/feuilles-de-route/feuille-de-route.service.ts';
import { createFicheActionService } from '#electron/services/feuilles-de-route/fiche-action.service.ts';
import { createFicheContenuService } from '#electron/services/feuilles-de-route/fiche-contenu.service.ts';
import { createDispositifService } from '#electron/services/feuilles-de-route/dispositif.service.ts';
import { createFicheIndicateurService } from '#electron/services/feuilles-de-route/fiche-indicateur.service.ts';
import { createFinancementService } from '#electron/services/feuilles-de-route/financement.service.ts';
import { createInscriptionService } from '#electron/services/feuilles-de-route/inscription.service.ts';
import { createFusionService } from '#electron/services/annuaire/fusion.service.ts';
import { createGalerieService } from '#electron/services/documents/galerie.service.ts';
import { createHistoriqueService } from '#electron/services/donnees/historique.service.ts';
import { createInstanceService } from '#electron/services/instances/instance.service.ts';
import { createMembreService } from '#electron/services/instances/membre.service.ts';
import { createMeteoService } from '#electron/services/feuilles-de-route/meteo.service.ts';
import { createModeleService } from '#electron/services/documents/modele.service.ts';
import { createMouvementService } from '#electron/services/seance/mouvement.service.ts';
import { createOrdreDuJourTypeService } from '#electron/services/instances/ordre-du-jour-type.service.ts';
import { createParametreService } from '#electron/services/instances/parametre.service.ts';
import { createParticipantService } from '#electron/services/reunions/participant.service.ts';
import { createPdfService, type OutilsDePdf } from '#electron/services/rendu/pdf.service.ts';
import { createPersonneService } from '#electron/services/annuaire/personne.service.ts';
import { createPleniereService } from '#electron/services/instances/pleniere.service.ts';
import { createPointageService } from '#electron/services/conventions/echeancier/pointage.service.ts';
import { genreConvention } from '#electron/services/navette/convention/genre-convention.ts';
import { createNavettesDeConventionService } from '#electron/services/navette/convention/navettes-de-convention.service.ts';
import { GENRE_FEUILLE } from '#electron/services/navette/feuille/genre-feuille.ts';
import { createNavettesDeFeuilleService } from '#electron/services/navette/feuille/navettes-de-feuille.service.ts';
import { createNavetteService } from '#electron/services/navette/navette.service.ts';
import { createPieceDeFicheService } from '#electron/services/feuilles-de-route/piece-de-fiche.service.ts';
import { createPieceService } from '#electron/services/reunions/piece.service.ts';
import { createPointService } from '#electron/services/reunions/point.service.ts';
import { createPresenceService } from '#electron/services/seance/presence.service.ts';
import { type Classeur, createProductionService } from '#electron/services/documents/production.service.ts';
import { createProgrammationService } from '#electron/services/contrats/programmation.service.ts';
import { createCollageDeProjetsService } from '#electron/services/contrats/collage-de-projets.service.ts';
import { createConsignationService } from '#electron/services/contrats/consignation.service.ts';
import { createProjetEnFicheService } from '#electron/services/contrats/projet-en-fiche.service.ts';
import { createProjetService } from '#electron/services/contrats/projet.service.ts';
import { createPropositionService } from '#electron/services/reunions/proposition.service.ts';
import { createRechercheService } from '#electron/services/recherche.service.ts';
import { createResumesDeSeances } from '#electron/services/reunions/resumes.ts';
import { createRegistre } from '#electron/services/documents/registre.ts';
import { createRegistreService } from '#electron/services/documents/registre.service.ts';
import { createRencontreService } from '#electron/services/reunions/rencontre.service.ts';
import { createReponseService } from '#electron/services/reunions/reponse.service.ts';
import { createReunionService } from '#electron/services/reunions/reunion.service.ts';
import { createSeanceService } from '#electron/services/seance/seance.service.ts';
import { createRisqueService } from '#electron/services/feuilles-de-route/risque.service.ts';
import { createSousActionService } from '#electron/services/feuilles-de-route/sous-action.service.ts';
import { createSaisieService } from '#electron/services/donnees/saisie.service.ts';
import { createSectionService } from '#electron/services/reunions/section.service.ts';
import { createSauvegardeService, type SauvegardesDuFichier } from '#electron/services/donnees/sauvegarde.service.ts';
import { createAffectationService } from '#electron/services/annuaire/affectation.service.ts';
import { createContactService } from '#electron/services/annuaire/contact.service.ts';
import { createSuccessionService } from '#electron/services/annuaire/succession.service.ts';
import { createStructureService } from '#electron/services/annuaire/structure.service.ts';
import { createTableauService } from '#electron/services/seance/tableau.service.ts';
import { createTravaux } from '#electron/services/travaux.ts';
import { createTerritoireService } from '#electron/services/territoires/territoire.service.ts';
import { createVeilleService } from '#electron/services/annuaire/veille.service.ts';
import { createVuesDeFeuilleService } from '#electron/services/feuilles-de-route/vues-de-feuille.service.ts';
import { createVoixService } from '#electron/services/instances/voix.service.ts';
import { createCompositionService } from '#electron/services/instances/composition.service.ts';
import { createRegionService } from '#electron/services/conventions/region/region.service.ts';
import { createDocumentConventionService } from '#electron/services/conventions/documents/document-convention.service.ts';
import { createDocumentProgrammationService } from '#electron/services/contrats/document-programmation.service.ts';
import { createDocumentFeuilleService } from '#electron/services/feuilles-de-route/document-feuille.service.ts';
import { createDocumentInstanceService } from '#electron/services/documents/document-instance.service.ts';
import { createElectionService } from '#electron/services/annuaire/election.service.ts';
import { createSuiviService } from '#electron/services/reunions/suivi.service.ts';
import { createVerificationService } from '#electron/services/annuaire/verification.service.ts';
import { createVersionService } from '#electron/services/rendu/version.service.ts';
import { createApprobationService } from '#electron/services/rendu/approbation.service.ts';
import { createCircuitService } from '#electron/services/rendu/circuit.service.ts';
import { createVerrou } from '#electron/services/rendu/verrou.ts';
import { createEffacement } from '#electron/database/erasure.ts';
import { createJournal } from '#electron/database/journal.ts';
import type { Environnement } from '#electron/database/operation.ts';
import { createPassages } from '#electron/database/passages.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import { createAnnulation } from '#electron/database/undo.ts';
import { type Aiguillage, createAiguillage } from './aiguillage.ts';
import { composerDepots } from './composer-depots.ts';
import type { Octets } from './hote.ts';
import type { Jetons } from './jetons.ts';

export interface Composition {
  /** Celui du fichier ouvert ; à défaut, un à lui. */
  readonly aiguillage?: Aiguillage;
  readonly environnement: Environnement;
  readonly octets: Jetons<Octets>;
  readonly sauvegardes: SauvegardesDuFichier;
  /** Ce que le poste sait faire d'un document. */
  readonly classeur: Classeur;
  /** Lit ce qui vient d'ailleurs, chaque fichier dans un processus à lui. */
  readonly lecteurs: Lecteurs;
  readonly pdf: OutilsDePdf;
  /** La police Marianne est sur ce poste. */
  readonly marianne: () => boolean;
}

/** Assemble dépôts, journal et services sur une base ouverte ; rien n'est global. */
export function composerFichier(
  db: Database,
  {
    aiguillage = createAiguillage(),
    environnement,
    octets,
    sauvegardes,
    classeur,
    lecteurs,
    pdf,
    marianne,
  }: Composition,
) {
  const depots = composerDepots(avecPhrasesDifferees(db));
  const journal = createJournal(db, environnement);
  const passages = createPassages(db);
  journal.ensuite(passages.reindexer);
  const verrou = createVerrouQueries(db);
  journal.ensuite(createVerrou(verrou));
  const verrouDeRapport = createRapportVerrouQueries(db);
  journal.ensuite(createVerrouDeRapport(verrouDeRapport));
  const contexte: Contexte = {
    depots,
    nouvelId: environnement.nouvelId,
    maintenant: environnement.maintenant,
    aujourdHui: () => dateDuJour(environnement.maintenant()),
  };
  const seances = createResumesDeSeances(contexte);
  journal.ensuite(seances.oublier);
  const effacement = createEffacement(db, journal, environnement);
  const travaux = createTravaux(environnement.nouvelId, octets.donner, aiguillage.partager);
  const registre = createRegistre(contexte, environnement.auteur, marianne, () =>
    journal.toucherHorsJournal('document_produit'),
  );
  const listes = createListes(contexte);
  const handlers: HandlersFichier = {
    ...createActeService(contexte, octets.lire, octets.donner),
    ...createAffectationService(contexte),
    ...createContactService(contexte),
    ...createAuditService(contexte),
    ...createArriveeService(contexte),
    ...createBulletinService(contexte),
    ...createApprobationService(contexte),
    ...createCircuitService(contexte, octets.lire, octets.donner),
    ...createAnterieureService(contexte, octets),
    ...createCalendrierService(contexte, octets.donner, registre),
    ...createContratService(contexte),
    ...createConduiteService(contexte),
    ...createAideService(contexte),
    ...createAvenantService(contexte, octets),
    ...createEngagementService(contexte),
    ...createPieceDeConventionService(contexte, octets),
    ...createAppelService(contexte),
    ...createContenuDAppelService(contexte),
    ...createPieceDAppelService(contexte, octets),
    ...createZonesBlanchesService(contexte),
    ...createCandidatureService(contexte),
    ...createContenuDeCandidatureService(contexte),
    ...createInstructionService(contexte),
    ...createOuvrirConventionService(contexte),
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
    ...createAccordService(contexte),
    ...createConvocationService(contexte),
    ...createCorbeilleService(contexte),
    ...createCorrectionsService(contexte, octets.prendre, lecteurs),
    ...createRepriseService(contexte, octets, registre, lecteurs),
    ...createCourrielDuRenduService(contexte, octets.donner, registre),
    ...createCourrielService(contexte, octets.donner, registre),
    ...createDeliberationService(contexte),
    ...createDepartementService(contexte, seances),
    ...createDeportService(contexte),
    ...createDeploiementService(contexte),
    ...createDesignationService(contexte),
    ...createGenreDesignationService(contexte),
    ...createCopieFeuilleService(contexte),
    ...createDiagnosticService(contexte),
    ...createDocumentService(contexte, octets.donner, registre),
    ...createDossierService(contexte),
    ...createEcriteService(contexte),
    ...createDossierDeSeanceService(contexte, travaux, registre),
    ...createDonneesService(contexte, octets.donner, registre),
    ...createDossierPersonneService(contexte, registre, octets.donner, {
      auteur: environnement.auteur,
      tracee: () => journal.toucherHorsJournal('trace_donnees'),
    }),
    ...createDonneesSauvegardeesService(contexte, sauvegardes),
    ...createEffacementService(contexte, effacement, [verrou.contredite, verrouDeRapport.contredite], sauvegardes),
    ...createEmetteurService(contexte, octets.lire),
    ...createExportInstanceService(contexte, octets.donner, registre),
    ...createChoixEmetteurService(contexte),
    ...createListeService(contexte, listes, octets.donner, registre),
    ...createLogoService(contexte, octets.lire),
    ...createSignataireService(contexte),
    ...createTableauService(contexte, octets, registre),
    ...createExportService(contexte, octets.donner, registre),
    ...createEq2030Service(contexte),
    ...createChiffreTerritoireService(contexte),
    ...createFicheTerritoireService(contexte, octets.donner, registre),
    ...createEnsembleService(contexte, seances),
    ...createAxeService(contexte),
    ...createBilanFeuilleService(contexte),
    ...createFeuilleDeRouteService(contexte),
    ...createFicheActionService(contexte),
    ...createFicheContenuService(contexte),
    ...createDispositifService(contexte),
    ...createFicheIndicateurService(contexte),
    ...createFinancementService(contexte),
    ...createInscriptionService(contexte),
    ...createFusionService(contexte),
    ...createGalerieService(contexte),
    ...createHistoriqueService(contexte, createAnnulation(db, journal)),
    ...createInstanceService(contexte, seances),
    ...createMembreService(contexte),
    ...createMeteoService(contexte),
    ...createModeleService(contexte, { depot: octets.lire, deposer: octets.donner }, marianne, lecteurs),
    ...createMouvementService(contexte),
    ...createOrdreDuJourTypeService(contexte),
    ...createParametreService(contexte),
    ...createParticipantService(contexte),
    ...createPdfService(contexte, registre, travaux, pdf, octets.donner),
    ...createAnnuaireService(contexte, listes),
    ...createPersonneService(contexte),
    ...createPleniereService(contexte),
    ...createPointageService(contexte),
    ...createPieceService(contexte, octets),
    ...createNavettesDeFeuilleService(contexte),
    ...createNavettesDeConventionService(contexte),
    ...createNavetteService(contexte, octets, registre, lecteurs, {
      feuille: GENRE_FEUILLE,
      convention: genreConvention(() => environnement.auteur().nom),
    }),
    ...createPieceDeFicheService(contexte, octets),
    ...createPointService(contexte),
    ...createPresenceService(contexte),
    ...createProductionService(contexte, registre, classeur, octets.donner),
    ...createEnveloppeService(contexte),
    ...createProgrammationService(contexte),
    ...createCollageDeProjetsService(contexte),
    ...createConsignationService(contexte),
    ...createProjetEnFicheService(contexte),
    ...createProjetService(contexte),
    ...createPropositionService(contexte),
    ...createRechercheService(contexte),
    ...createRegistreService(contexte, registre, travaux, octets.donner),
    ...createRencontreService(contexte),
    ...createReponseService(contexte),
    ...createReunionService(contexte),
    ...createSeanceService(contexte),
    ...createRisqueService(contexte),
    ...createSousActionService(contexte),
    ...createSaisieService(contexte, () => environnement.auteur().poste),
    ...createSectionService(contexte),
    ...createSauvegardeService(sauvegardes),
    ...createStructureService(contexte),
    ...createSuccessionService(contexte),
    ...createSuiviService(contexte),
    ...createTerritoireService(contexte),
    ...createVeilleService(contexte),
    ...createVoixService(contexte),
    ...createVuesDeFeuilleService(contexte),
    ...createCompositionService(contexte),
    ...createDocumentFeuilleService(contexte, octets.donner, registre),
    ...createDocumentConventionService(contexte, octets.donner, registre),
    ...createRegionService(contexte, octets.donner, registre),
    ...createDocumentRapportService(contexte, octets.donner, registre),
    ...createDocumentProgrammationService(contexte, octets.donner, registre),
    ...createDocumentInstanceService(contexte, octets.donner, registre),
    ...createElectionService(contexte),
    ...createVerificationService(contexte, listes, octets.donner),
    ...createVersionFeuilleService(contexte),
    ...createVersionService(contexte, octets.donner, registre),
    ...travaux.handlers,
  };
  return { aiguillage, contexte, journal, passages, effacement, handlers };
}
