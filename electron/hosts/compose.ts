import type { Database } from 'better-sqlite3';
import type { HandlersFichier } from '#shared/contract/handlers.ts';
import { dateDuJour } from '#shared/dates/jour.ts';
import { createContratRepository } from '../repositories/contrat.repository.ts';
import { createCorbeilleQueries } from '../repositories/corbeille.queries.ts';
import { createDeliberationRepository } from '../repositories/deliberation.repository.ts';
import { createHistoriqueRepository } from '../repositories/historique.repository.ts';
import { createInstanceRepository } from '../repositories/instance.repository.ts';
import { createPersonneRepository } from '../repositories/personne.repository.ts';
import { createPointRepository } from '../repositories/point.repository.ts';
import { createPresenceRepository } from '../repositories/presence.repository.ts';
import { createRechercheRepository } from '../repositories/recherche.repository.ts';
import { createReunionRepository } from '../repositories/reunion.repository.ts';
import { createSaisieRepository } from '../repositories/saisie.repository.ts';
import { createSeanceQueries } from '../repositories/seance.queries.ts';
import { createServiceRepository } from '../repositories/service.repository.ts';
import { createSiegeRepository } from '../repositories/siege.repository.ts';
import { createTableauQueries } from '../repositories/tableau.queries.ts';
import { createTerritoireRepository } from '../repositories/territoire.repository.ts';
import type { Contexte } from '../services/contexte.ts';
import { createContratService } from '../services/contrat.service.ts';
import { createCorbeilleService } from '../services/corbeille.service.ts';
import { createDeliberationService } from '../services/deliberation.service.ts';
import { createDepartementService } from '../services/departement.service.ts';
import type { Depots } from '../services/depots.ts';
import { createDocumentService } from '../services/document.service.ts';
import { createEmetteurService } from '../services/emetteur.service.ts';
import { createHistoriqueService } from '../services/historique.service.ts';
import { createInstanceService } from '../services/instance.service.ts';
import { createMembreService } from '../services/membre.service.ts';
import { createPersonneService } from '../services/personne.service.ts';
import { createPointService } from '../services/point.service.ts';
import { createPresenceService } from '../services/presence.service.ts';
import { createRechercheService } from '../services/recherche.service.ts';
import { createReunionService } from '../services/reunion.service.ts';
import { createSaisieService } from '../services/saisie.service.ts';
import { createSauvegardeService, type SauvegardesDuFichier } from '../services/sauvegarde.service.ts';
import { createTerritoireService } from '../services/territoire.service.ts';
import { createJournal } from '../database/journal.ts';
import type { Environnement } from '../database/operation.ts';
import { createPassages } from '../database/passages.ts';
import { createAnnulation } from '../database/undo.ts';
import type { Octets } from './application.ts';
import type { Jetons } from './jetons.ts';

/** Les dépôts d'une base ouverte. */
const composerDepots = (db: Database): Depots => ({
  contrats: createContratRepository(db),
  corbeille: createCorbeilleQueries(db),
  deliberations: createDeliberationRepository(db),
  historique: createHistoriqueRepository(db),
  instances: createInstanceRepository(db),
  personnes: createPersonneRepository(db),
  points: createPointRepository(db),
  presences: createPresenceRepository(db),
  recherche: createRechercheRepository(db),
  reunions: createReunionRepository(db),
  saisies: createSaisieRepository(db),
  seances: createSeanceQueries(db),
  service: createServiceRepository(db),
  sieges: createSiegeRepository(db),
  tableau: createTableauQueries(db),
  territoires: createTerritoireRepository(db),
});

export interface Composition {
  readonly environnement: Environnement;
  readonly octets: Jetons<Octets>;
  readonly sauvegardes: SauvegardesDuFichier;
}

/** Assemble dépôts, journal et services sur une base ouverte ; rien n'est global. */
export function composerFichier(db: Database, { environnement, octets, sauvegardes }: Composition) {
  const depots = composerDepots(db);
  const journal = createJournal(db, environnement);
  const passages = createPassages(db);
  journal.ensuite(passages.reindexer);
  const contexte: Contexte = {
    depots,
    nouvelId: environnement.nouvelId,
    maintenant: environnement.maintenant,
    aujourdHui: () => dateDuJour(environnement.maintenant()),
  };
  const handlers: HandlersFichier = {
    ...createContratService(contexte),
    ...createCorbeilleService(contexte),
    ...createDeliberationService(contexte),
    ...createDepartementService(contexte),
    ...createDocumentService(contexte, octets.donner),
    ...createEmetteurService(contexte, octets.lire),
    ...createHistoriqueService(contexte, createAnnulation(db, journal)),
    ...createInstanceService(contexte),
    ...createMembreService(contexte),
    ...createPersonneService(contexte),
    ...createPointService(contexte),
    ...createPresenceService(contexte),
    ...createRechercheService(contexte),
    ...createReunionService(contexte),
    ...createSaisieService(contexte, () => environnement.auteur().poste),
    ...createSauvegardeService(sauvegardes),
    ...createTerritoireService(contexte),
  };
  return { contexte, journal, passages, handlers };
}
