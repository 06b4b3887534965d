import type { Database } from '#electron/database/open.ts';
import { avecPhrasesDifferees } from '#electron/database/phrases-differees.ts';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { createVerrouQueries } from '#electron/repositories/verrou.queries.ts';
import type { Contexte } from '#electron/services/contexte.ts';
import { createChoixEmetteurService } from '#electron/services/choix-emetteur.service.ts';
import { createListeService } from '#electron/services/liste.service.ts';
import { createLogoService } from '#electron/services/logo.service.ts';
import { createSignataireService } from '#electron/services/signataire.service.ts';
import { createAuditService } from '#electron/services/audit.service.ts';
import { createArriveeService } from '#electron/services/arrivee.service.ts';
import { createBulletinService } from '#electron/services/bulletin.service.ts';
import { createActeService } from '#electron/services/acte.service.ts';
import { createListes } from '#electron/services/annuaire/listes.ts';
import { createAnnuaireService } from '#electron/services/annuaire.service.ts';
import { createAnterieureService } from '#electron/services/anterieure.service.ts';
import { createCalendrierService } from '#electron/services/calendrier.service.ts';
import { createBeneficiairesService } from '#electron/services/beneficiaires.service.ts';
import { createCompteService } from '#electron/services/compte.service.ts';
import { createSurcompensationService } from '#electron/services/surcompensation.service.ts';
import { createConventionContenuService } from '#electron/services/convention-contenu.service.ts';
import { createConventionService } from '#electron/services/convention.service.ts';
import { createResiliationService } from '#electron/services/resiliation.service.ts';
import { createSuiviDeConventionService } from '#electron/services/suivi-de-convention.service.ts';
import { createVersementService } from '#electron/services/versement.service.ts';
import { createConduiteService } from '#electron/services/conduite.service.ts';
import { createContratService } from '#electron/services/contrat.service.ts';
import { createAccordService } from '#electron/services/accord.service.ts';
import { createConvocationService } from '#electron/services/convocation.service.ts';
import { createCorbeilleService } from '#electron/services/corbeille.service.ts';
import { createRepriseService } from '#electron/services/reprise.service.ts';
import { createCorrectionsService } from '#electron/services/corrections.service.ts';
import { createCourrielDuRenduService } from '#electron/services/courriel-du-rendu.service.ts';
import { createCourrielService } from '#electron/services/courriel.service.ts';
import { createDeliberationService } from '#electron/services/deliberation.service.ts';
import { createDepartementService } from '#electron/services/departement.service.ts';
import { createDeportService } from '#electron/services/deport.service.ts';
import { createDeploiementService } from '#electron/services/deploiement.service.ts';
import { createDesignationService } from '#electron/services/designation.service.ts';
import { createGenreDesignationService } from '#electron/services/genre-designation.service.ts';
import { createCopieFeuilleService } from '#electron/services/copie-feuille.service.ts';
import { createDiagnosticService } from '#electron/services/diagnostic.service.ts';
import { createDocumentService } from '#electron/services/document.service.ts';
import { createDossierService } from '#electron/services/dossier.service.ts';
import { createEcriteService } from '#electron/services/ecrite.service.ts';
import { createDossierDeSeanceService } from '#electron/services/dossier-de-seance.service.ts';
import { createEmetteurService } from '#electron/services/emetteur.service.ts';
import { createExportInstanceService } from '#electron/services/export-instance.service.ts';
import { createExportService } from '#electron/services/export.service.ts';
import { createDonneesService } from '#electron/services/donnees.service.ts';
import { createDossierPersonneService } from '#electron/services/dossier-personne.service.ts';
import { createDonneesSauvegardeesService } from '#electron/services/donnees-sauvegardees.service.ts';
import { createEffacementService } from '#electron/services/effacement.service.ts';
import { createEnveloppeService } from '#electron/services/enveloppe.service.ts';
import { createEq2030Service } from '#electron/services/eq2030.service.ts';
import { createChiffreTerritoireService } from '#electron/services/chiffre-territoire.service.ts';
import { createFicheTerritoireService } from '#electron/services/fiche-territoire.service.ts';
import { createEnsembleService } from '#electron/services/ensemble.service.ts';
import { createBilanFeuilleService } from '#electron/services/bilan-feuille.service.ts';
import { createVersionFeuilleService } from '#electron/services/version-feuille.service.ts';
import { createAxeService } from '#electron/services/axe.service.ts';
import { createFeuilleDeRouteService } from '#electron/services/feuille-de-route.service.ts';
import { createFicheActionService } from '#electron/services/fiche-action.service.ts';
import { createFicheContenuService } from '#electron/services/fiche-contenu.service.ts';
import { createDispositifService } from '#electron/services/dispositif.service.ts';
import { createFicheIndicateurService } from '#electron/services/fiche-indicateur.service.ts';
import { createFinancementService } from '#electron/services/financement.service.ts';
import { createInscriptionService } from '#electron/services/inscription.service.ts';
import { createFusionService } from '#electron/services/fusion.service.ts';
import { createGalerieService } from '#electron/services/galerie.service.ts';
import { createHistoriqueService } from '#electron/services/historique.service.ts';
import { createInstanceService } from '#electron/services/instance.service.ts';
import { createMembreService } from '#electron/services/membre.service.ts';
import { createMeteoService } from '#electron/services/meteo.service.ts';
import { createModeleService } from '#electron/services/modele.service.ts';
import { createMouvementService } from '#electron/services/mouvement.service.ts';
import { createOrdreDuJourTypeService } from '#electron/services/ordre-du-jour-type.service.ts';
import { createParametreService } from '#electron/services/parametre.service.ts';
import { createParticipantService } from '#electron/services/participant.service.ts';
import { createPdfService, type OutilsDePdf } from '#electron/services/pdf.service.ts';
import { createPersonneService } from '#electron/services/personne.service.ts';
import { createPleniereService } from '#electron/services/pleniere.service.ts';
import { createPointageService } from '#electron/services/pointage.service.ts';
import { createNavetteService } from '#electron/services/navette/navette.service.ts';
import { createPieceDeFicheService } from '#electron/services/piece-de-fiche.service.ts';
import { createPieceService } from '#electron/services/piece.service.ts';
import { createPointService } from '#electron/services/point.service.ts';
import { createPresenceService } from '#electron/services/presence.service.ts';
import { type Classeur, createProductionService } from '#electron/services/production.service.ts';
import { createProgrammationService } from '#electron/services/programmation.service.ts';
import { createCollageDeProjetsService } from '#electron/services/collage-de-projets.service.ts';
import { createConsignationService } from '#electron/services/consignation.service.ts';
import { createProjetEnFicheService } from '#electron/services/projet-en-fiche.service.ts';
import { createProjetService } from '#electron/services/projet.service.ts';
import { createPropositionService } from '#electron/services/proposition.service.ts';
import { createRechercheService } from '#electron/services/recherche.service.ts';
import { createResumesDeSeances } from '#electron/services/resumes.ts';
import { createRegistre } from '#electron/services/registre.ts';
import { createRegistreService } from '#electron/services/registre.service.ts';
import { createRencontreService } from '#electron/services/rencontre.service.ts';
import { createReponseService } from '#electron/services/reponse.service.ts';
import { createReunionService } from '#electron/services/reunion.service.ts';
import { createSeanceService } from '#electron/services/seance.service.ts';
import { createRisqueService } from '#electron/services/risque.service.ts';
import { createSousActionService } from '#electron/services/sous-action.service.ts';
import { createSaisieService } from '#electron/services/saisie.service.ts';
import { createSectionService } from '#electron/services/section.service.ts';
import { createSauvegardeService, type SauvegardesDuFichier } from '#electron/services/sauvegarde.service.ts';
import { createAffectationService } from '#electron/services/affectation.service.ts';
import { createContactService } from '#electron/services/contact.service.ts';
import { createSuccessionService } from '#electron/services/succession.service.ts';
import { createStructureService } from '#electron/services/structure.service.ts';
import { createTableauService } from '#electron/services/tableau.service.ts';
import { createTravaux } from '#electron/services/travaux.ts';
import { createTerritoireService } from '#electron/services/territoire.service.ts';
import { createVeilleService } from '#electron/services/veille.service.ts';
import { createVuesDeFeuilleService } from '#electron/services/vues-de-feuille.service.ts';
import { createVoixService } from '#electron/services/voix.service.ts';
import { createCompositionService } from '#electron/services/composition.service.ts';
import { createDocumentConventionService } from '#electron/services/document-convention.service.ts';
import { createDocumentProgrammationService } from '#electron/services/document-programmation.service.ts';
import { createDocumentFeuilleService } from '#electron/services/document-feuille.service.ts';
import { createDocumentInstanceService } from '#electron/services/document-instance.service.ts';
import { createElectionService } from '#electron/services/election.service.ts';
import { createSuiviService } from '#electron/services/suivi.service.ts';
import { createVerificationService } from '#electron/services/verification.service.ts';
import { createVersionService } from '#electron/services/version.service.ts';
import { createApprobationService } from '#electron/services/approbation.service.ts';
import { createCircuitService } from '#electron/services/circuit.service.ts';
import { createVerrou } from '#electron/services/verrou.ts';
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
    ...createConventionService(contexte),
    ...createConventionContenuService(contexte),
    ...createVersementService(contexte),
    ...createBeneficiairesService(contexte, () => environnement.auteur().nom),
    ...createCompteService(contexte),
    ...createSuiviDeConventionService(contexte),
    ...createResiliationService(contexte),
    ...createSurcompensationService(contexte),
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
    ...createEffacementService(contexte, effacement, verrou.contredite, sauvegardes),
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
    ...createNavetteService(contexte, octets, registre, lecteurs),
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
