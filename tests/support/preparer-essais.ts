import { poserDossierProvisoire } from './dossier-provisoire.ts';

let oter = (): void => undefined;

/** Avant tout essai de vitest : le dossier où ils écrivent tous… */
export function setup(): void {
  oter = poserDossierProvisoire();
}

/** … ôté à la fin, même quand des essais échouent avant d’avoir rangé. */
export const teardown = (): void => oter();
