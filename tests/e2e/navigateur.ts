import type { LaunchOptions } from '@playwright/test';
import { chromiumDuSysteme } from '#electron/lanceur/outils.mjs';

const chromium = chromiumDuSysteme();

/** Chromium ne parle à personne : ni mises à jour, ni synchronisation, ni premier accueil. */
const SANS_RESEAU = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-domain-reliability',
  '--disable-sync',
  '--no-first-run',
];
/** Aucune carte graphique là où passent ces essais : l’émuler prenait un cœur sur deux. */
const SANS_CARTE = ['--disable-gpu'];
/** Sous root, le bac à sable de Chromium ne peut pas s’installer. */
const ROOT = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** Comment se lance le navigateur de tous les essais, et des campagnes qui en ont besoin. */
export const NAVIGATEUR: LaunchOptions = {
  ...(chromium === null ? {} : { executablePath: chromium }),
  args: [...SANS_RESEAU, ...SANS_CARTE, ...ROOT],
};
