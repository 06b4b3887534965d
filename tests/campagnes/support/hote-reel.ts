import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { DES_SOURCES } from '#electron/lanceur/chemins.mjs';
import type { Reponse } from '#shared/errors/app-error.ts';
import { demanderHttp } from '#tests/support/hotes/demander.ts';

const RACINE = resolve(import.meta.dirname, '../../..');
const LIEN = /(http:\/\/127\.0\.0\.1:\d+)\/#jeton=([\w-]+)/u;

/** Le vrai hôte de boucle locale dans son programme, sur ce fichier, et une page admise : sans navigateur. */
export async function ouvrirHoteReel(chemin: string, dossier: string) {
  mkdirSync(join(dossier, 'documents'), { recursive: true });
  const enfant: ChildProcess = spawn(
    process.execPath,
    [...DES_SOURCES, 'electron/hosts/http/main.ts', '--sans-navigateur', '--fichier', chemin],
    {
      cwd: RACINE,
      env: {
        ...process.env,
        COMITES_EMPLOI_PROFIL: join(dossier, 'profil'),
        COMITES_EMPLOI_DOCUMENTS: join(dossier, 'documents'),
      },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  let ecrit = '';
  const [origine = '', jeton = ''] = await new Promise<readonly string[]>((tenir, rejeter) => {
    const lire = (morceau: Buffer): void => {
      ecrit += morceau.toString();
      const lien = LIEN.exec(ecrit);
      if (lien !== null) tenir(lien.slice(1));
    };
    enfant.stdout?.on('data', lire);
    enfant.stderr?.on('data', lire);
    enfant.once('exit', () => rejeter(new Error(`L’hôte s’est arrêté avant de répondre.\n${ecrit}`)));
  });
  const memeOrigine = { 'sec-fetch-site': 'same-origin', origin: origine };
  const session = await demanderHttp(origine, 'POST', '/session', { ...memeOrigine, 'x-comites-jeton': jeton });
  const { valeur } = JSON.parse(session.corps) as { valeur: { secret: string } };
  const [cookie = ''] = (session.enTetes['set-cookie']?.[0] ?? '').split(';');
  const admise = { ...memeOrigine, cookie, 'x-comites-secret': valeur.secret };
  const flux = await fetch(`${origine}/evenements`, { headers: admise });
  await flux.body?.getReader().read();

  return {
    /** Une opération, comme la demande une page. @throws si l'hôte n'est plus là, ou refuse */
    async appeler(nom: string, entree: unknown): Promise<unknown> {
      const reponse = await fetch(`${origine}/appel`, {
        method: 'POST',
        headers: { ...admise, 'content-type': 'application/json', 'x-comites-fenetre': '1' },
        body: JSON.stringify({ nom, entree }),
      });
      const lue = (await reponse.json()) as Reponse<unknown>;
      if (!lue.ok) throw new Error(`${nom} : ${lue.erreur.message}`);
      return lue.valeur;
    },
    /** @returns le code de sortie ; `null` s'il a été tué */
    arreter: (signal: 'SIGTERM' | 'SIGKILL'): Promise<number | null> =>
      new Promise((tenir) => {
        enfant.removeAllListeners('exit');
        enfant.once('exit', tenir);
        enfant.kill(signal);
      }),
  };
}
