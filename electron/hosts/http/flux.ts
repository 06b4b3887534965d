import type { IncomingMessage, ServerResponse } from 'node:http';
import { setTimeout as attendre } from 'node:timers/promises';
import type { Evenement } from '#shared/contract/evenement.ts';
import type { Fenetres } from '../fenetres.ts';
import { EN_TETE } from './controles.ts';

const BATTEMENT_MS = 15_000;
/** Le temps que le navigateur ferme l'ancien flux d'une page qu'on recharge. */
const RELEVE_MS = 800;
const PAS_MS = 40;

/** Numéro que la fenêtre dit porter ; `null` si elle n'en dit rien de lisible. */
export function fenetrePortee(req: IncomingMessage): number | null {
  const texte = req.headers[EN_TETE.fenetre];
  return typeof texte === 'string' && /^[1-9]\d{0,3}$/u.test(texte) ? Number(texte) : null;
}

async function attendreLaReleve(fenetres: Fenetres, numero: number | null): Promise<void> {
  for (let attendu = 0; numero !== null && fenetres.occupee(numero) && attendu < RELEVE_MS; attendu += PAS_MS)
    await attendre(PAS_MS);
}

/** Ouvre le flux d'événements d'une fenêtre : une ligne de JSON par événement, jusqu'à ce qu'elle parte. */
export async function ouvrirFlux(req: IncomingMessage, res: ServerResponse, fenetres: Fenetres): Promise<void> {
  const portait = fenetrePortee(req);
  await attendreLaReleve(fenetres, portait);
  if (res.destroyed) return;
  res.writeHead(200, { 'Content-Type': 'application/x-ndjson; charset=utf-8', 'Cache-Control': 'no-store' });
  const ecrire = (evenement: Evenement): void => {
    res.write(`${JSON.stringify(evenement)}\n`);
    if (evenement.genre === 'fin') res.end();
  };
  const { sortir } = fenetres.entrer(ecrire, portait);
  const battement = setInterval(() => ecrire({ genre: 'battement' }), BATTEMENT_MS);
  res.once('close', () => {
    clearInterval(battement);
    sortir();
  });
}
