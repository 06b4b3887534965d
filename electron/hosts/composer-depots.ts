import type { Database } from '#electron/database/open.ts';
import { createAuditRepository } from '#electron/repositories/reunions/audit.repository.ts';
import { createBulletinRepository } from '#electron/repositories/seance/bulletin.repository.ts';
import { createAInscrireQueries } from '#electron/repositories/instances/a-inscrire.queries.ts';
import { createActeRepository } from '#electron/repositories/instances/acte.repository.ts';
import { createCalendrierQueries } from '#electron/repositories/reunions/calendrier.queries.ts';
import { createAccordRepository } from '#electron/repositories/instances/accord.repository.ts';
import { createConstatEcarteRepository } from '#electron/repositories/instances/constat-ecarte.repository.ts';
import { createContactRepository } from '#electron/repositories/annuaire/contact.repository.ts';
import { createContratRepository } from '#electron/repositories/contrats/contrat.repository.ts';
import { createCorrespondanceRepository } from '#electron/repositories/reprise/correspondance.repository.ts';
import { createCorrectionsQueries } from '#electron/repositories/rendu/corrections.queries.ts';
import { createModulesQueries } from '#electron/repositories/donnees/modules.queries.ts';
import { createCorbeilleQueries } from '#electron/repositories/donnees/corbeille.queries.ts';
import { createDeliberationRepository } from '#electron/repositories/seance/deliberation.repository.ts';
import { createDeportRepository } from '#electron/repositories/seance/deport.repository.ts';
import { createChargeRepository } from '#electron/repositories/annuaire/charge.repository.ts';
import { createChiffreEq2030Repository } from '#electron/repositories/annuaire/chiffre-eq2030.repository.ts';
import { createChiffreTerritoireRepository } from '#electron/repositories/territoires/chiffre-territoire.repository.ts';
import { createFicheTerritoireQueries } from '#electron/repositories/territoires/fiche-territoire.queries.ts';
import { createDeploiementRepository } from '#electron/repositories/annuaire/deploiement.repository.ts';
import { createDesignationRepository } from '#electron/repositories/annuaire/designation.repository.ts';
import { createDispositifRepository } from '#electron/repositories/feuilles-de-route/dispositif.repository.ts';
import { createGenreDesignationRepository } from '#electron/repositories/annuaire/genre-designation.repository.ts';
import { createDocumentProduitRepository } from '#electron/repositories/documents/document-produit.repository.ts';
import { createCopieDeFicheRepository } from '#electron/repositories/feuilles-de-route/copie-de-fiche.repository.ts';
import { createDiagnosticRepository } from '#electron/repositories/feuilles-de-route/diagnostic.repository.ts';
import { createDossierRepository } from '#electron/repositories/reunions/dossier.repository.ts';
import { createConservationQueries } from '#electron/repositories/donnees/conservation.queries.ts';
import { createDossierPersonneQueries } from '#electron/repositories/donnees/dossier-personne.queries.ts';
import { createEffacementRepository } from '#electron/repositories/donnees/effacement.repository.ts';
import { createFormationQueries } from '#electron/repositories/donnees/formation.queries.ts';
import { createEngagementQueries } from '#electron/repositories/reunions/engagement.queries.ts';
import { createAlerteRepository } from '#electron/repositories/pilotage/alerte.repository.ts';
import { createFaitsDInstanceQueries } from '#electron/repositories/pilotage/faits-d-instance.queries.ts';
import { createFeuilleSuivieQueries } from '#electron/repositories/pilotage/feuille-suivie.queries.ts';
import { createRegionSuivieQueries } from '#electron/repositories/pilotage/region-suivie.queries.ts';
import { createReportQueries } from '#electron/repositories/pilotage/report.queries.ts';
import { createTableauDInstanceQueries } from '#electron/repositories/pilotage/tableau-d-instance.queries.ts';
import { createEnsembleQueries } from '#electron/repositories/instances/ensemble.queries.ts';
import { createAideRepository } from '#electron/repositories/conventions/aide.repository.ts';
import { createAvenantRepository } from '#electron/repositories/conventions/avenant.repository.ts';
import { createAppelRepository } from '#electron/repositories/appels/appel.repository.ts';
import { createCandidatureRepository } from '#electron/repositories/appels/candidature.repository.ts';
import { createCouvertureQueries } from '#electron/repositories/appels/couverture.queries.ts';
import { createInstructionRepository } from '#electron/repositories/appels/instruction.repository.ts';
import { createPieceDAppelRepository } from '#electron/repositories/appels/piece-d-appel.repository.ts';
import { createEngagementRepository } from '#electron/repositories/conventions/engagement.repository.ts';
import { createPieceDeConventionRepository } from '#electron/repositories/conventions/piece-de-convention.repository.ts';
import { createCompteRepository } from '#electron/repositories/conventions/compte.repository.ts';
import { createSuitesDuControleQueries } from '#electron/repositories/conventions/suites-du-controle.queries.ts';
import { createVisiteRepository } from '#electron/repositories/conventions/visite.repository.ts';
import { createLettreDeControleRepository } from '#electron/repositories/conventions/lettre-de-controle.repository.ts';
import { createDemandeDeControleRepository } from '#electron/repositories/conventions/demande-de-controle.repository.ts';
import { createDonneeTransmiseRepository } from '#electron/repositories/conventions/donnee-transmise.repository.ts';
import { createRsfpRepository } from '#electron/repositories/conventions/rsfp.repository.ts';
import { createParametreDeConventionRepository } from '#electron/repositories/conventions/parametre-de-convention.repository.ts';
import { createControleSurcompensationRepository } from '#electron/repositories/conventions/controle-surcompensation.repository.ts';
import { createConventionAnneeRepository } from '#electron/repositories/conventions/convention-annee.repository.ts';
import { createConventionPartenaireRepository } from '#electron/repositories/conventions/convention-partenaire.repository.ts';
import { createConventionSuiviRepository } from '#electron/repositories/conventions/convention-suivi.repository.ts';
import { createAssociationQueries } from '#electron/repositories/conventions/association.queries.ts';
import { createCopilQueries } from '#electron/repositories/conventions/copil.queries.ts';
import { createConventionRepository } from '#electron/repositories/conventions/convention.repository.ts';
import { createIndicateurDeConventionRepository } from '#electron/repositories/conventions/indicateur-de-convention.repository.ts';
import { createFamilleDeZonesQueries } from '#electron/repositories/territoires/famille-de-zones.queries.ts';
import { createRessortDeConventionQueries } from '#electron/repositories/conventions/ressort-de-convention.queries.ts';
import { createRapportLignesRepository } from '#electron/repositories/conventions/rapport-lignes.repository.ts';
import { createRapportChercheQueries } from '#electron/repositories/conventions/rapport-cherche.queries.ts';
import { createRapportRepository } from '#electron/repositories/conventions/rapport.repository.ts';
import { createReleveDeConventionRepository } from '#electron/repositories/conventions/releve-de-convention.repository.ts';
import { createContratConduiteRepository } from '#electron/repositories/contrats/contrat-conduite.repository.ts';
import { createFeuilleDeRouteRepository } from '#electron/repositories/feuilles-de-route/feuille-de-route.repository.ts';
import { createFeuilleTableauQueries } from '#electron/repositories/feuilles-de-route/feuille-tableau.queries.ts';
import { createFeuilleVuesQueries } from '#electron/repositories/feuilles-de-route/feuille-vues.queries.ts';
import { createFicheActionRepository } from '#electron/repositories/feuilles-de-route/fiche-action.repository.ts';
import { createIndicateurRepository } from '#electron/repositories/feuilles-de-route/indicateur.repository.ts';
import { createFicheContenuRepository } from '#electron/repositories/feuilles-de-route/fiche-contenu.repository.ts';
import { createFicheEnSeanceQueries } from '#electron/repositories/reunions/fiche-en-seance.queries.ts';
import { createFraicheurQueries } from '#electron/repositories/annuaire/fraicheur.queries.ts';
import { createFusionPersonneRepository } from '#electron/repositories/annuaire/fusion-personne.repository.ts';
import { createFusionStructureRepository } from '#electron/repositories/annuaire/fusion-structure.repository.ts';
import { createRemiseRepository } from '#electron/repositories/donnees/remise.repository.ts';
import { createJournalQueries } from '#electron/repositories/donnees/journal.queries.ts';
import { createObjetsTouches } from '#electron/repositories/donnees/objets-touches.queries.ts';
import { createHistoriqueRepository } from '#electron/repositories/donnees/historique.repository.ts';
import { createIdentiteQueries } from '#electron/repositories/annuaire/identite.queries.ts';
import { createRecouvrementQueries } from '#electron/repositories/instances/recouvrement.queries.ts';
import { createInstanceRepository } from '#electron/repositories/instances/instance.repository.ts';
import { createMeteoRepository } from '#electron/repositories/feuilles-de-route/meteo.repository.ts';
import { createActionPiloteeQueries } from '#electron/repositories/navette/action-pilotee.queries.ts';
import { createNavetteRepository } from '#electron/repositories/navette/navette.repository.ts';
import { createModeleRepository } from '#electron/repositories/documents/modele.repository.ts';
import { createMouvementRepository } from '#electron/repositories/seance/mouvement.repository.ts';
import { createParametreRepository } from '#electron/repositories/instances/parametre.repository.ts';
import { createPersonneRepository } from '#electron/repositories/annuaire/personne.repository.ts';
import { createRegionQueries } from '#electron/repositories/conventions/region.queries.ts';
import { createCompteDeRegionQueries } from '#electron/repositories/conventions/compte-de-region.queries.ts';
import { createEffectifDeRegionQueries } from '#electron/repositories/conventions/effectif-de-region.queries.ts';
import { createPointageRepository } from '#electron/repositories/conventions/pointage.repository.ts';
import { createPieceDeFicheRepository } from '#electron/repositories/feuilles-de-route/piece-de-fiche.repository.ts';
import { createPieceRepository } from '#electron/repositories/reunions/piece.repository.ts';
import { createPointTypeRepository } from '#electron/repositories/instances/point-type.repository.ts';
import { createPointRepository } from '#electron/repositories/reunions/point.repository.ts';
import { createPresenceRepository } from '#electron/repositories/seance/presence.repository.ts';
import { createEnveloppeRepository } from '#electron/repositories/contrats/enveloppe.repository.ts';
import { createSuccessionRepository } from '#electron/repositories/annuaire/succession.repository.ts';
import { createConsignationRepository } from '#electron/repositories/contrats/consignation.repository.ts';
import { createProjetRepository } from '#electron/repositories/contrats/projet.repository.ts';
import { createProjetMontantRepository } from '#electron/repositories/contrats/projet-montant.repository.ts';
import { createPropositionRepository } from '#electron/repositories/reunions/proposition.repository.ts';
import { createQuartierQueries } from '#electron/repositories/territoires/quartier.queries.ts';
import { createRattachementsQueries } from '#electron/repositories/territoires/rattachements.queries.ts';
import { createNoteRepository } from '#electron/repositories/notes/note.repository.ts';
import { createRechercheRepository } from '#electron/repositories/recherche/palette.repository.ts';
import { createPleinTexteRepository } from '#electron/repositories/recherche/plein-texte.repository.ts';
import { createTexteDePieceRepository } from '#electron/repositories/recherche/texte-de-piece.repository.ts';
import { createVueDeRechercheRepository } from '#electron/repositories/recherche/vue.repository.ts';
import { createRegistreEfface } from '#electron/repositories/donnees/registre-efface.repository.ts';
import { createReponseRepository } from '#electron/repositories/reunions/reponse.repository.ts';
import { createReunionRepository } from '#electron/repositories/reunions/reunion.repository.ts';
import { createRisqueRepository } from '#electron/repositories/feuilles-de-route/risque.repository.ts';
import { createSousActionRepository } from '#electron/repositories/feuilles-de-route/sous-action.repository.ts';
import { createSaisieRepository } from '#electron/repositories/donnees/saisie.repository.ts';
import { createSeanceQueries } from '#electron/repositories/seance/seance.queries.ts';
import { createFichesDeLaSemaineQueries } from '#electron/repositories/semaine/fiches-de-la-semaine.queries.ts';
import { createATransmettreQueries } from '#electron/repositories/semaine/a-transmettre.queries.ts';
import { createInstancesDeLaSemaineQueries } from '#electron/repositories/semaine/instances-de-la-semaine.queries.ts';
import { createMiseDeCoteRepository } from '#electron/repositories/semaine/mise-de-cote.repository.ts';
import { createNoteRapideRepository } from '#electron/repositories/semaine/note-rapide.repository.ts';
import { createObjetNommeQueries } from '#electron/repositories/semaine/objet-nomme.queries.ts';
import { createReunionsDeLaSemaineQueries } from '#electron/repositories/semaine/reunions-de-la-semaine.queries.ts';
import { createSuiviDeLaSemaineQueries } from '#electron/repositories/semaine/suivi-de-la-semaine.queries.ts';
import { createServiceRepository } from '#electron/repositories/instances/service.repository.ts';
import { createSiegeRepository } from '#electron/repositories/instances/siege.repository.ts';
import { createTableauQueries } from '#electron/repositories/seance/tableau.queries.ts';
import { createTerritoireRepository } from '#electron/repositories/territoires/territoire.repository.ts';
import { createTextesQuiCitent } from '#electron/repositories/documents/textes-qui-citent.queries.ts';
import { createTraitementRepository } from '#electron/repositories/donnees/traitement.repository.ts';
import { createVoteEcritRepository } from '#electron/repositories/seance/vote-ecrit.repository.ts';
import { createVeilleRepository } from '#electron/repositories/annuaire/veille.repository.ts';
import { createVoixRepository } from '#electron/repositories/instances/voix.repository.ts';
import { createSuiviQueries } from '#electron/repositories/reunions/suivi.queries.ts';
import { createVersionFeuilleRepository } from '#electron/repositories/feuilles-de-route/version-feuille.repository.ts';
import { createVersionRepository } from '#electron/repositories/rendu/version.repository.ts';
import { createThemeRepository } from '#electron/repositories/reunions/theme.repository.ts';
import { createChoixEmetteurRepository } from '#electron/repositories/documents/choix-emetteur.repository.ts';
import { createEmetteurRepository } from '#electron/repositories/documents/emetteur.repository.ts';
import { createEmetteursDeSeanceQueries } from '#electron/repositories/documents/emetteurs-de-seance.queries.ts';
import { createLogoRepository } from '#electron/repositories/documents/logo.repository.ts';
import { createSignataireRepository } from '#electron/repositories/documents/signataire.repository.ts';
import { createAffectationRepository } from '#electron/repositories/annuaire/affectation.repository.ts';
import { createStructureRepository } from '#electron/repositories/annuaire/structure.repository.ts';
import { createStructureLiensQueries } from '#electron/repositories/annuaire/structure-liens.queries.ts';
import { createElectionRepository } from '#electron/repositories/annuaire/election.repository.ts';
import { createNombreFixeRepository } from '#electron/repositories/instances/nombre-fixe.repository.ts';
import type { Depots } from '#electron/services/depots.ts';

/** Les dépôts d'une base ouverte. */
export const composerDepots = (db: Database): Depots => ({
  auNomDe: createEmetteursDeSeanceQueries(db),
  choixEmetteurs: createChoixEmetteurRepository(db),
  emetteurs: createEmetteurRepository(db),
  logos: createLogoRepository(db),
  signataires: createSignataireRepository(db),
  affectations: createAffectationRepository(db),
  audits: createAuditRepository(db),
  bulletins: createBulletinRepository(db),
  aInscrire: createAInscrireQueries(db),
  actes: createActeRepository(db),
  calendrier: createCalendrierQueries(db),
  accords: createAccordRepository(db),
  charges: createChargeRepository(db),
  constatsEcartes: createConstatEcarteRepository(db),
  contacts: createContactRepository(db),
  contrats: createContratRepository(db),
  corrections: createCorrectionsQueries(db),
  correspondances: createCorrespondanceRepository(db),
  corbeille: createCorbeilleQueries(db),
  modules: createModulesQueries(db),
  deliberations: createDeliberationRepository(db),
  deports: createDeportRepository(db),
  chiffresEq2030: createChiffreEq2030Repository(db),
  chiffresDeTerritoire: createChiffreTerritoireRepository(db),
  deploiements: createDeploiementRepository(db),
  designations: createDesignationRepository(db),
  dispositifs: createDispositifRepository(db),
  documentsProduits: createDocumentProduitRepository(db),
  copiesDeFiche: createCopieDeFicheRepository(db),
  diagnostics: createDiagnosticRepository(db),
  dossiers: createDossierRepository(db),
  conservation: createConservationQueries(db),
  dossiersDePersonne: createDossierPersonneQueries(db),
  effacements: createEffacementRepository(db),
  formation: createFormationQueries(db),
  engagements: createEngagementQueries(db),
  alertes: createAlerteRepository(db),
  faitsDInstance: createFaitsDInstanceQueries(db),
  feuilleSuivie: createFeuilleSuivieQueries(db),
  regionSuivie: createRegionSuivieQueries(db),
  reports: createReportQueries(db),
  tableauDInstance: createTableauDInstanceQueries(db),
  ensemble: createEnsembleQueries(db),
  genresDesignation: createGenreDesignationRepository(db),
  conduites: createContratConduiteRepository(db),
  appels: createAppelRepository(db),
  candidatures: createCandidatureRepository(db),
  couvertures: createCouvertureQueries(db),
  instructions: createInstructionRepository(db),
  piecesDAppel: createPieceDAppelRepository(db),
  conventions: createConventionRepository(db),
  engagementsDeConvention: createEngagementRepository(db),
  piecesDeConvention: createPieceDeConventionRepository(db),
  aides: createAideRepository(db),
  avenants: createAvenantRepository(db),
  conventionPartenaires: createConventionPartenaireRepository(db),
  conventionAnnees: createConventionAnneeRepository(db),
  indicateursDeConvention: createIndicateurDeConventionRepository(db),
  relevesDeConvention: createReleveDeConventionRepository(db),
  rapports: createRapportRepository(db),
  rapportsCherches: createRapportChercheQueries(db),
  rapportLignes: createRapportLignesRepository(db),
  comptes: createCompteRepository(db),
  association: createAssociationQueries(db),
  copils: createCopilQueries(db),
  famillesDeZones: createFamilleDeZonesQueries(db),
  ressortsDeConvention: createRessortDeConventionQueries(db),
  conventionSuivi: createConventionSuiviRepository(db),
  region: createRegionQueries(db),
  comptesDeRegion: createCompteDeRegionQueries(db),
  effectifsDeRegion: createEffectifDeRegionQueries(db),
  controlesSurcompensation: createControleSurcompensationRepository(db),
  visites: createVisiteRepository(db),
  suitesDuControle: createSuitesDuControleQueries(db),
  lettresDeControle: createLettreDeControleRepository(db),
  demandesDeControle: createDemandeDeControleRepository(db),
  donneesTransmises: createDonneeTransmiseRepository(db),
  rsfp: createRsfpRepository(db),
  parametresDeConvention: createParametreDeConventionRepository(db),
  feuilles: createFeuilleDeRouteRepository(db),
  feuilleTableau: createFeuilleTableauQueries(db),
  feuilleVues: createFeuilleVuesQueries(db),
  ficheContenu: createFicheContenuRepository(db),
  indicateurs: createIndicateurRepository(db),
  fichesEnSeance: createFicheEnSeanceQueries(db),
  fichesAction: createFicheActionRepository(db),
  fichesTerritoire: createFicheTerritoireQueries(db),
  fraicheur: createFraicheurQueries(db),
  fusionPersonnes: createFusionPersonneRepository(db),
  fusionStructures: createFusionStructureRepository(db),
  remises: createRemiseRepository(db),
  journal: createJournalQueries(db),
  objetsTouches: createObjetsTouches(db),
  historique: createHistoriqueRepository(db),
  identites: createIdentiteQueries(db),
  instances: createInstanceRepository(db),
  recouvrements: createRecouvrementQueries(db),
  meteos: createMeteoRepository(db),
  modeles: createModeleRepository(db),
  mouvements: createMouvementRepository(db),
  parametres: createParametreRepository(db),
  personnes: createPersonneRepository(db),
  pointages: createPointageRepository(db),
  pieces: createPieceRepository(db),
  navettes: createNavetteRepository(db),
  actionsPilotees: createActionPiloteeQueries(db),
  piecesDeFiche: createPieceDeFicheRepository(db),
  points: createPointRepository(db),
  pointsTypes: createPointTypeRepository(db),
  presences: createPresenceRepository(db),
  enveloppes: createEnveloppeRepository(db),
  successions: createSuccessionRepository(db),
  consignations: createConsignationRepository(db),
  projets: createProjetRepository(db),
  projetMontants: createProjetMontantRepository(db),
  propositions: createPropositionRepository(db),
  quartiers: createQuartierQueries(db),
  rattachements: createRattachementsQueries(db),
  notes: createNoteRepository(db),
  recherche: createRechercheRepository(db),
  pleinTexte: createPleinTexteRepository(db),
  textesDePieces: createTexteDePieceRepository(db),
  vuesDeRecherche: createVueDeRechercheRepository(db),
  registreEfface: createRegistreEfface(db),
  reponses: createReponseRepository(db),
  reunions: createReunionRepository(db),
  risques: createRisqueRepository(db),
  sousActions: createSousActionRepository(db),
  saisies: createSaisieRepository(db),
  seances: createSeanceQueries(db),
  service: createServiceRepository(db),
  sieges: createSiegeRepository(db),
  structures: createStructureRepository(db),
  structureLiens: createStructureLiensQueries(db),
  suivi: createSuiviQueries(db),
  tableau: createTableauQueries(db),
  territoires: createTerritoireRepository(db),
  textesQuiCitent: createTextesQuiCitent(db),
  traitements: createTraitementRepository(db),
  votesEcrits: createVoteEcritRepository(db),
  veille: createVeilleRepository(db),
  voix: createVoixRepository(db),
  elections: createElectionRepository(db),
  nombresFixes: createNombreFixeRepository(db),
  versions: createVersionRepository(db),
  versionsDeFeuille: createVersionFeuilleRepository(db),
  themes: createThemeRepository(db),
  notesRapides: createNoteRapideRepository(db),
  misesDeCote: createMiseDeCoteRepository(db),
  objetsNommes: createObjetNommeQueries(db),
  reunionsDeLaSemaine: createReunionsDeLaSemaineQueries(db),
  suiviDeLaSemaine: createSuiviDeLaSemaineQueries(db),
  fichesDeLaSemaine: createFichesDeLaSemaineQueries(db),
  aTransmettre: createATransmettreQueries(db),
  instancesDeLaSemaine: createInstancesDeLaSemaineQueries(db),
});
