import type { Database } from '#electron/database/open.ts';
import { createAuditRepository } from '#electron/repositories/audit.repository.ts';
import { createBulletinRepository } from '#electron/repositories/bulletin.repository.ts';
import { createAInscrireQueries } from '#electron/repositories/a-inscrire.queries.ts';
import { createActeRepository } from '#electron/repositories/acte.repository.ts';
import { createCalendrierQueries } from '#electron/repositories/calendrier.queries.ts';
import { createAccordRepository } from '#electron/repositories/accord.repository.ts';
import { createConstatEcarteRepository } from '#electron/repositories/constat-ecarte.repository.ts';
import { createContactRepository } from '#electron/repositories/contact.repository.ts';
import { createContratRepository } from '#electron/repositories/contrat.repository.ts';
import { createCorrespondanceRepository } from '#electron/repositories/correspondance.repository.ts';
import { createCorrectionsQueries } from '#electron/repositories/corrections.queries.ts';
import { createCorbeilleQueries } from '#electron/repositories/corbeille.queries.ts';
import { createDeliberationRepository } from '#electron/repositories/deliberation.repository.ts';
import { createDeportRepository } from '#electron/repositories/deport.repository.ts';
import { createChiffreEq2030Repository } from '#electron/repositories/chiffre-eq2030.repository.ts';
import { createChiffreTerritoireRepository } from '#electron/repositories/chiffre-territoire.repository.ts';
import { createFicheTerritoireQueries } from '#electron/repositories/fiche-territoire.queries.ts';
import { createDeploiementRepository } from '#electron/repositories/deploiement.repository.ts';
import { createDesignationRepository } from '#electron/repositories/designation.repository.ts';
import { createDispositifRepository } from '#electron/repositories/dispositif.repository.ts';
import { createGenreDesignationRepository } from '#electron/repositories/genre-designation.repository.ts';
import { createDocumentProduitRepository } from '#electron/repositories/document-produit.repository.ts';
import { createCopieDeFicheRepository } from '#electron/repositories/copie-de-fiche.repository.ts';
import { createDiagnosticRepository } from '#electron/repositories/diagnostic.repository.ts';
import { createDossierRepository } from '#electron/repositories/dossier.repository.ts';
import { createConservationQueries } from '#electron/repositories/conservation.queries.ts';
import { createDossierPersonneQueries } from '#electron/repositories/dossier-personne.queries.ts';
import { createEffacementRepository } from '#electron/repositories/effacement.repository.ts';
import { createEngagementQueries } from '#electron/repositories/engagement.queries.ts';
import { createEnsembleQueries } from '#electron/repositories/ensemble.queries.ts';
import { createCompteRepository } from '#electron/repositories/compte.repository.ts';
import { createControleSurcompensationRepository } from '#electron/repositories/controle-surcompensation.repository.ts';
import { createConventionAnneeRepository } from '#electron/repositories/convention-annee.repository.ts';
import { createConventionPartenaireRepository } from '#electron/repositories/convention-partenaire.repository.ts';
import { createConventionSuiviRepository } from '#electron/repositories/convention-suivi.repository.ts';
import { createConventionRepository } from '#electron/repositories/convention.repository.ts';
import { createIndicateurDeConventionRepository } from '#electron/repositories/indicateur-de-convention.repository.ts';
import { createReleveDeConventionRepository } from '#electron/repositories/releve-de-convention.repository.ts';
import { createContratConduiteRepository } from '#electron/repositories/contrat-conduite.repository.ts';
import { createFeuilleDeRouteRepository } from '#electron/repositories/feuille-de-route.repository.ts';
import { createFeuilleTableauQueries } from '#electron/repositories/feuille-tableau.queries.ts';
import { createFeuilleVuesQueries } from '#electron/repositories/feuille-vues.queries.ts';
import { createFicheActionRepository } from '#electron/repositories/fiche-action.repository.ts';
import { createIndicateurRepository } from '#electron/repositories/indicateur.repository.ts';
import { createFicheContenuRepository } from '#electron/repositories/fiche-contenu.repository.ts';
import { createFicheEnSeanceQueries } from '#electron/repositories/fiche-en-seance.queries.ts';
import { createFraicheurQueries } from '#electron/repositories/fraicheur.queries.ts';
import { createFusionPersonneRepository } from '#electron/repositories/fusion-personne.repository.ts';
import { createFusionStructureRepository } from '#electron/repositories/fusion-structure.repository.ts';
import { createHistoriqueRepository } from '#electron/repositories/historique.repository.ts';
import { createIdentiteQueries } from '#electron/repositories/identite.queries.ts';
import { createInstanceRepository } from '#electron/repositories/instance.repository.ts';
import { createMeteoRepository } from '#electron/repositories/meteo.repository.ts';
import { createNavetteRepository } from '#electron/repositories/navette.repository.ts';
import { createModeleRepository } from '#electron/repositories/modele.repository.ts';
import { createMouvementRepository } from '#electron/repositories/mouvement.repository.ts';
import { createParametreRepository } from '#electron/repositories/parametre.repository.ts';
import { createPersonneRepository } from '#electron/repositories/personne.repository.ts';
import { createPointageRepository } from '#electron/repositories/pointage.repository.ts';
import { createPieceDeFicheRepository } from '#electron/repositories/piece-de-fiche.repository.ts';
import { createPieceRepository } from '#electron/repositories/piece.repository.ts';
import { createPointTypeRepository } from '#electron/repositories/point-type.repository.ts';
import { createPointRepository } from '#electron/repositories/point.repository.ts';
import { createPresenceRepository } from '#electron/repositories/presence.repository.ts';
import { createEnveloppeRepository } from '#electron/repositories/enveloppe.repository.ts';
import { createSuccessionRepository } from '#electron/repositories/succession.repository.ts';
import { createConsignationRepository } from '#electron/repositories/consignation.repository.ts';
import { createProjetRepository } from '#electron/repositories/projet.repository.ts';
import { createProjetMontantRepository } from '#electron/repositories/projet-montant.repository.ts';
import { createPropositionRepository } from '#electron/repositories/proposition.repository.ts';
import { createQuartierQueries } from '#electron/repositories/quartier.queries.ts';
import { createRattachementsQueries } from '#electron/repositories/rattachements.queries.ts';
import { createRechercheRepository } from '#electron/repositories/recherche.repository.ts';
import { createRegistreEfface } from '#electron/repositories/registre-efface.repository.ts';
import { createReponseRepository } from '#electron/repositories/reponse.repository.ts';
import { createReunionRepository } from '#electron/repositories/reunion.repository.ts';
import { createRisqueRepository } from '#electron/repositories/risque.repository.ts';
import { createSousActionRepository } from '#electron/repositories/sous-action.repository.ts';
import { createSaisieRepository } from '#electron/repositories/saisie.repository.ts';
import { createSeanceQueries } from '#electron/repositories/seance.queries.ts';
import { createServiceRepository } from '#electron/repositories/service.repository.ts';
import { createSiegeRepository } from '#electron/repositories/siege.repository.ts';
import { createTableauQueries } from '#electron/repositories/tableau.queries.ts';
import { createTerritoireRepository } from '#electron/repositories/territoire.repository.ts';
import { createTextesQuiCitent } from '#electron/repositories/textes-qui-citent.queries.ts';
import { createTraitementRepository } from '#electron/repositories/traitement.repository.ts';
import { createVoteEcritRepository } from '#electron/repositories/vote-ecrit.repository.ts';
import { createVeilleRepository } from '#electron/repositories/veille.repository.ts';
import { createVoixRepository } from '#electron/repositories/voix.repository.ts';
import { createSuiviQueries } from '#electron/repositories/suivi.queries.ts';
import { createVersionFeuilleRepository } from '#electron/repositories/version-feuille.repository.ts';
import { createVersionRepository } from '#electron/repositories/version.repository.ts';
import { createThemeRepository } from '#electron/repositories/theme.repository.ts';
import { createChoixEmetteurRepository } from '#electron/repositories/choix-emetteur.repository.ts';
import { createEmetteurRepository } from '#electron/repositories/emetteur.repository.ts';
import { createEmetteursDeSeanceQueries } from '#electron/repositories/emetteurs-de-seance.queries.ts';
import { createLogoRepository } from '#electron/repositories/logo.repository.ts';
import { createSignataireRepository } from '#electron/repositories/signataire.repository.ts';
import { createAffectationRepository } from '#electron/repositories/affectation.repository.ts';
import { createStructureRepository } from '#electron/repositories/structure.repository.ts';
import { createStructureLiensQueries } from '#electron/repositories/structure-liens.queries.ts';
import { createElectionRepository } from '#electron/repositories/election.repository.ts';
import { createNombreFixeRepository } from '#electron/repositories/nombre-fixe.repository.ts';
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
  constatsEcartes: createConstatEcarteRepository(db),
  contacts: createContactRepository(db),
  contrats: createContratRepository(db),
  corrections: createCorrectionsQueries(db),
  correspondances: createCorrespondanceRepository(db),
  corbeille: createCorbeilleQueries(db),
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
  engagements: createEngagementQueries(db),
  ensemble: createEnsembleQueries(db),
  genresDesignation: createGenreDesignationRepository(db),
  conduites: createContratConduiteRepository(db),
  conventions: createConventionRepository(db),
  conventionPartenaires: createConventionPartenaireRepository(db),
  conventionAnnees: createConventionAnneeRepository(db),
  indicateursDeConvention: createIndicateurDeConventionRepository(db),
  relevesDeConvention: createReleveDeConventionRepository(db),
  comptes: createCompteRepository(db),
  conventionSuivi: createConventionSuiviRepository(db),
  controlesSurcompensation: createControleSurcompensationRepository(db),
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
  historique: createHistoriqueRepository(db),
  identites: createIdentiteQueries(db),
  instances: createInstanceRepository(db),
  meteos: createMeteoRepository(db),
  modeles: createModeleRepository(db),
  mouvements: createMouvementRepository(db),
  parametres: createParametreRepository(db),
  personnes: createPersonneRepository(db),
  pointages: createPointageRepository(db),
  pieces: createPieceRepository(db),
  navettes: createNavetteRepository(db),
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
  recherche: createRechercheRepository(db),
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
});
