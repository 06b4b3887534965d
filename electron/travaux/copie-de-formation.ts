import type { CopieDemandee } from '#electron/database/formation/copier.ts';
import type { Progression } from '#shared/travail/suite.ts';
import type { IssueDeCopie } from './copie-de-formation.worker.ts';
import { lancer, type Travail } from './travail.ts';

const script = new URL(
  import.meta.url.endsWith('.ts') ? './copie-de-formation.worker.ts' : './copie-de-formation.worker.mjs',
  import.meta.url,
);

/** Fait une copie de formation dans un worker, d'une copie du fichier : la connexion du fichier ouvert n'y touche pas. */
export const copierPourLaFormationAPart = (
  demande: Omit<CopieDemandee, 'place'>,
  suivre: (progression: Progression) => void,
): Travail<IssueDeCopie> => lancer<Omit<CopieDemandee, 'place'>, IssueDeCopie>(script, demande, suivre);
