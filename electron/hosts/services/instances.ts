import { createAccordService } from '#electron/services/instances/accord.service.ts';
import { createActeService } from '#electron/services/instances/acte.service.ts';
import { createCompositionService } from '#electron/services/instances/composition.service.ts';
import { createEnsembleService } from '#electron/services/instances/ensemble.service.ts';
import { createInstanceService } from '#electron/services/instances/instance.service.ts';
import { createMembreService } from '#electron/services/instances/membre.service.ts';
import { createOrdreDuJourTypeService } from '#electron/services/instances/ordre-du-jour-type.service.ts';
import { createParametreService } from '#electron/services/instances/parametre.service.ts';
import { createPleniereService } from '#electron/services/instances/pleniere.service.ts';
import { createVoixService } from '#electron/services/instances/voix.service.ts';
import type { PiecesDuFichier } from './pieces.ts';

/** Les instances, leurs sièges et leurs actes. */
export const composerInstances = ({ contexte, octets, seances }: PiecesDuFichier) => ({
  ...createActeService(contexte, octets.lire, octets.donner),
  ...createAccordService(contexte),
  ...createEnsembleService(contexte, seances),
  ...createInstanceService(contexte, seances),
  ...createMembreService(contexte),
  ...createOrdreDuJourTypeService(contexte),
  ...createParametreService(contexte),
  ...createPleniereService(contexte),
  ...createVoixService(contexte),
  ...createCompositionService(contexte),
});
