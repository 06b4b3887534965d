import type { createAnnulation } from '#electron/database/undo.ts';
import type { createEffacement } from '#electron/database/erasure.ts';
import type { createJournal } from '#electron/database/journal.ts';
import type { Environnement } from '#electron/database/operation.ts';
import type { createRapportVerrouQueries } from '#electron/repositories/conventions/rapport-verrou.queries.ts';
import type { createVerrouQueries } from '#electron/repositories/seance/verrou.queries.ts';
import type { createListes } from '#electron/services/annuaire/listes.ts';
import type { Contexte } from '#electron/services/contexte.ts';
import type { Classeur } from '#electron/services/documents/production.service.ts';
import type { createRegistre } from '#electron/services/documents/registre.ts';
import type { SauvegardesDuFichier } from '#electron/services/donnees/sauvegarde.service.ts';
import type { LignesDeSeances } from '#electron/services/semaine/lignes-de-seances.ts';
import type { Memoire } from '#electron/services/semaine/memoire.ts';
import type { createResumesDeSeances } from '#electron/services/reunions/resumes.ts';
import type { OutilsDePdf } from '#electron/services/rendu/pdf.service.ts';
import type { createTravaux } from '#electron/services/travaux.ts';
import type { Lecteurs } from '#electron/travaux/lecture/lecteurs.ts';
import type { Octets } from '../hote.ts';
import type { Jetons } from '../jetons.ts';

/** Ce dont se composent les services d'un fichier ouvert ; chacun n'en prend que ce qu'il lui faut. */
export interface PiecesDuFichier {
  readonly contexte: Contexte;
  readonly environnement: Environnement;
  readonly octets: Jetons<Octets>;
  readonly sauvegardes: SauvegardesDuFichier;
  readonly classeur: Classeur;
  readonly lecteurs: Lecteurs;
  readonly pdf: OutilsDePdf;
  readonly marianne: () => boolean;
  readonly journal: ReturnType<typeof createJournal>;
  readonly annulation: ReturnType<typeof createAnnulation>;
  readonly effacement: ReturnType<typeof createEffacement>;
  /** Ce qui refuse d'effacer un texte qu'un document validé a figé. */
  readonly verrous: readonly [
    ReturnType<typeof createVerrouQueries>['contredite'],
    ReturnType<typeof createRapportVerrouQueries>['contredite'],
  ];
  readonly seances: ReturnType<typeof createResumesDeSeances>;
  /** Ce que « Ma semaine » sait déjà, et n'a pas à recalculer. */
  readonly semaine: { readonly seances: LignesDeSeances; readonly memoire: Memoire };
  readonly registre: ReturnType<typeof createRegistre>;
  readonly listes: ReturnType<typeof createListes>;
  readonly travaux: ReturnType<typeof createTravaux>;
}
