import type { Reponse } from '#shared/errors/app-error.ts';

const CLE = 'comites-emploi.secret';
const CANAL = 'comites-emploi.session';
const ATTENTE_MS = 300;

type Message = { readonly demande: true } | { readonly secret: string };

/** Retire le jeton de l'adresse avant toute autre chose : il ne reste ni dans la barre ni dans l'historique. */
function prendreJeton(): string | null {
  const jeton = /^#jeton=([\w-]+)$/u.exec(location.hash)?.[1] ?? null;
  if (jeton !== null) history.replaceState(null, '', location.pathname + location.search);
  return jeton;
}

async function echanger(jeton: string): Promise<string | null> {
  const reponse = await fetch('/session', { method: 'POST', headers: { 'x-comites-jeton': jeton } });
  const enveloppe = (await reponse.json()) as Reponse<{ secret: string }>;
  return enveloppe.ok ? enveloppe.valeur.secret : null;
}

/** Demande le secret aux autres onglets de l'application ; `null` si aucun ne répond à temps. */
function demanderAuxOnglets(): Promise<string | null> {
  return new Promise((rendre) => {
    const canal = new BroadcastChannel(CANAL);
    const finir = (secret: string | null) => {
      clearTimeout(limite);
      canal.close();
      rendre(secret);
    };
    const limite = setTimeout(() => finir(null), ATTENTE_MS);
    canal.onmessage = ({ data }: MessageEvent<Message>) => 'secret' in data && finir(data.secret);
    canal.postMessage({ demande: true } satisfies Message);
  });
}

function repondreAuxOnglets(secret: string): void {
  const canal = new BroadcastChannel(CANAL);
  canal.onmessage = ({ data }: MessageEvent<Message>) => {
    if ('demande' in data) canal.postMessage({ secret } satisfies Message);
  };
}

/**
 * Secret de la session de cet onglet : échangé contre le jeton du lien, sinon gardé depuis le dernier
 * chargement, sinon donné par un autre onglet. `null` : cette page n'a pas été ouverte depuis
 * l'application.
 */
export async function ouvrirSession(): Promise<string | null> {
  const jeton = prendreJeton();
  const echange = jeton === null ? null : await echanger(jeton);
  const secret = echange ?? sessionStorage.getItem(CLE) ?? (await demanderAuxOnglets());
  if (secret === null) return null;
  sessionStorage.setItem(CLE, secret);
  repondreAuxOnglets(secret);
  return secret;
}

/** Oublie une session que l'hôte ne connaît plus. */
export const oublierSession = (): void => sessionStorage.removeItem(CLE);
