import type { createCorbeilleQueries } from '#electron/repositories/corbeille.queries.ts';
import type { createHistoriqueRepository } from '#electron/repositories/historique.repository.ts';
import type { createInstanceRepository } from '#electron/repositories/instance.repository.ts';
import type { createParametreRepository } from '#electron/repositories/parametre.repository.ts';
import type { createMouvementRepository } from '#electron/repositories/mouvement.repository.ts';
import type { createPersonneRepository } from '#electron/repositories/personne.repository.ts';
import type { createReunionRepository } from '#electron/repositories/reunion.repository.ts';
import type { createPointRepository } from '#electron/repositories/point.repository.ts';
import type { createPresenceRepository } from '#electron/repositories/presence.repository.ts';
import type { createDeliberationRepository } from '#electron/repositories/deliberation.repository.ts';
import type { createSeanceQueries } from '#electron/repositories/seance.queries.ts';
import type { createTableauQueries } from '#electron/repositories/tableau.queries.ts';
import type { createServiceRepository } from '#electron/repositories/service.repository.ts';
import type { createSiegeRepository } from '#electron/repositories/siege.repository.ts';
import type { createTerritoireRepository } from '#electron/repositories/territoire.repository.ts';
import type { createBulletinRepository } from '#electron/repositories/bulletin.repository.ts';
import type { createDeportRepository } from '#electron/repositories/deport.repository.ts';
import type { createContratRepository } from '#electron/repositories/contrat.repository.ts';
import type { createRechercheRepository } from '#electron/repositories/recherche.repository.ts';
import type { createSaisieRepository } from '#electron/repositories/saisie.repository.ts';
import type { createVoixRepository } from '#electron/repositories/voix.repository.ts';
import type { createVersionRepository } from '#electron/repositories/version.repository.ts';

/** Tous les dépôts d'un fichier ouvert. */
export interface Depots {
  readonly bulletins: ReturnType<typeof createBulletinRepository>;
  readonly contrats: ReturnType<typeof createContratRepository>;
  readonly corbeille: ReturnType<typeof createCorbeilleQueries>;
  readonly deliberations: ReturnType<typeof createDeliberationRepository>;
  readonly deports: ReturnType<typeof createDeportRepository>;
  readonly historique: ReturnType<typeof createHistoriqueRepository>;
  readonly instances: ReturnType<typeof createInstanceRepository>;
  readonly mouvements: ReturnType<typeof createMouvementRepository>;
  readonly parametres: ReturnType<typeof createParametreRepository>;
  readonly personnes: ReturnType<typeof createPersonneRepository>;
  readonly points: ReturnType<typeof createPointRepository>;
  readonly presences: ReturnType<typeof createPresenceRepository>;
  readonly recherche: ReturnType<typeof createRechercheRepository>;
  readonly reunions: ReturnType<typeof createReunionRepository>;
  readonly saisies: ReturnType<typeof createSaisieRepository>;
  readonly seances: ReturnType<typeof createSeanceQueries>;
  readonly service: ReturnType<typeof createServiceRepository>;
  readonly sieges: ReturnType<typeof createSiegeRepository>;
  readonly tableau: ReturnType<typeof createTableauQueries>;
  readonly territoires: ReturnType<typeof createTerritoireRepository>;
  readonly voix: ReturnType<typeof createVoixRepository>;
  readonly versions: ReturnType<typeof createVersionRepository>;
}
