import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Application } from '#electron/hosts/application.ts';
import { createFenetres, type Fenetres } from '#electron/hosts/fenetres.ts';
import { createServeur } from '#electron/hosts/http/server.ts';
import { demanderHttp } from './demander.ts';

export type ServeurEssaye = Awaited<ReturnType<typeof unServeur>>;

/** En-têtes d'un appel permis : l'origine et la session. */
export type EnTetes = Record<string, string>;

interface Reglage {
  readonly application: Pick<Application, 'dispatch' | 'octets'>;
  readonly fenetres?: Fenetres;
  readonly freinMs?: number;
  /** Pages construites ; sinon une page d'essai sans script. */
  readonly pages?: string;
}

export const PAGE_D_ESSAI = '<!doctype html><title>Page d’essai</title>';

function ecrirePageDEssai(dossier: string): void {
  mkdirSync(join(dossier, 'assets'));
  writeFileSync(join(dossier, 'index.html'), PAGE_D_ESSAI);
  writeFileSync(join(dossier, 'assets', 'page-1a2b3c.js'), 'export const page = 1;\n');
}

/** Le vrai serveur de boucle locale, sur un port libre, avec une page d'essai. */
export async function unServeur({ application, fenetres = createFenetres(), freinMs = 0, pages }: Reglage) {
  const dossier = mkdtempSync(join(tmpdir(), 'comites-pages-'));
  if (pages === undefined) ecrirePageDEssai(dossier);
  const liens: string[] = [];
  const releve: unknown[] = [];
  const serveur = await createServeur({
    application,
    fenetres,
    pages: pages ?? dossier,
    port: 0,
    freinMs,
    surNouveauLien: (lien) => liens.push(lien),
    relever: (_reference, cause) => releve.push(cause),
  });
  const origine = `http://127.0.0.1:${serveur.port}`;
  const jeton = (): string => serveur.lien().split('#jeton=')[1] ?? '';

  return {
    ...serveur,
    origine,
    fenetres,
    jeton,
    /** Liens écrits par le serveur, dans l'ordre. */
    liens,
    /** Ce qui serait allé au relevé technique : rien, d'ordinaire. */
    releve,
    /** Échange un jeton de départ et rend les en-têtes d'une page admise. */
    async ouvrirSession(cookie?: string): Promise<EnTetes> {
      const enTetes = { 'sec-fetch-site': 'same-origin', origin: origine };
      const reponse = await demanderHttp(origine, 'POST', '/session', {
        ...enTetes,
        'x-comites-jeton': jeton(),
        ...(cookie !== undefined && { cookie }),
      });
      const { valeur } = JSON.parse(reponse.corps) as { valeur: { secret: string } };
      const [recu = ''] = (reponse.enTetes['set-cookie']?.[0] ?? '').split(';');
      return { ...enTetes, cookie: recu, 'x-comites-secret': valeur.secret };
    },
    fermer: async (): Promise<void> => {
      await serveur.fermer();
      rmSync(dossier, { recursive: true, force: true });
    },
  };
}
