/** Entrée du processus principal d'Electron. */
import { createApplication } from '../application.ts';
import { demarrerElectron } from './start.ts';

void demarrerElectron(createApplication);
