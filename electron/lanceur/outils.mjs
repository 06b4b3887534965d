import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { duDepot } from './chemins.mjs';
import { recueillir } from './processus.mjs';

/**
 * Premier de ces programmes que PATH donne.
 * @param {readonly string[]} noms
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null}
 */
export function dansLePath(noms, env = process.env) {
  const dossiers = (env.PATH ?? env.Path ?? '').split(delimiter).filter(Boolean);
  const suffixe = process.platform === 'win32' ? '.exe' : '';
  const candidats = noms.flatMap((nom) => dossiers.map((dossier) => join(dossier, `${nom}${suffixe}`)));
  return candidats.find((candidat) => existsSync(candidat)) ?? null;
}

/** Chromium du système, ou `null`. @param {NodeJS.ProcessEnv} [env] */
export const chromiumDuSysteme = (env = process.env) =>
  dansLePath(['chromium', 'chromium-browser', 'google-chrome'], env);

/** Chromium de Playwright, s’il est déjà récupéré. @returns {Promise<string | null>} */
async function chromiumDePlaywright() {
  const script = "process.stdout.write(require('playwright-core').chromium.executablePath())";
  const { code, texte } = await recueillir(process.execPath, ['-e', script], { dossier: duDepot('.') });
  return code === 0 && existsSync(texte.trim()) ? texte.trim() : null;
}

/** Installe Chromium par apt, pour root sous Debian ou Ubuntu. */
async function chromiumParApt() {
  if (process.getuid?.() !== 0 || !dansLePath(['apt-get'])) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await recueillir('apt-get', ['update', '-q'], { env, limiteMs: 180_000 });
  await recueillir('apt-get', ['install', '-q', '-y', '--no-install-recommends', 'chromium'], {
    env,
    limiteMs: 600_000,
  });
}

/**
 * Un Chromium pour le bout en bout : celui du système, celui de Playwright, sinon celui d’apt, sinon
 * celui que Playwright va chercher.
 * @param {(phrase: string) => void} dire
 * @returns {Promise<string | null>}
 */
export async function assurerChromium(dire) {
  const present = chromiumDuSysteme() ?? (await chromiumDePlaywright());
  if (present) return present;
  dire('Installation de Chromium pour les essais de bout en bout…');
  await chromiumParApt();
  if (chromiumDuSysteme()) return chromiumDuSysteme();
  await recueillir(process.execPath, [duDepot('node_modules/playwright/cli.js'), 'install', 'chromium'], {
    limiteMs: 600_000,
  });
  return chromiumDePlaywright();
}

/** Python qui connaît python-docx : celui du système d’abord, où apt l’installe. @returns {Promise<string | null>} */
export async function pythonAvecDocx() {
  for (const python of ['/usr/bin/python3', 'python3', 'python']) {
    const { code } = await recueillir(python, ['-c', 'import docx'], { limiteMs: 20_000 });
    if (code === 0) return python;
  }
  return null;
}

/**
 * Ce qui manque à cette machine pour tout essayer, en phrases : les essais concernés se sautent.
 * @returns {Promise<string[]>}
 */
export async function outilsManquants() {
  const manques = [];
  if (!dansLePath(['soffice', 'libreoffice']))
    manques.push('LibreOffice manque : la conversion des documents en PDF n’est pas essayée.');
  if (!dansLePath(['pdftoppm'])) manques.push('poppler-utils manque : les pages des documents ne sont pas comptées.');
  if (!(await pythonAvecDocx()))
    manques.push('python-docx manque : les documents ne sont pas relus par un second lecteur.');
  return manques;
}
