import type { ServerResponse } from 'node:http';
import type { AppError, Reponse } from '#shared/errors/app-error.ts';

/** Refus à la porte : le statut HTTP et la phrase, dans la même enveloppe que toute réponse. */
export interface Refus {
  readonly statut: number;
  readonly erreur: AppError;
}

/** Répond par une enveloppe JSON. */
export function repondre(res: ServerResponse, statut: number, reponse: Reponse<unknown>): void {
  res.writeHead(statut, { 'Content-Type': 'application/json; charset=utf-8', 'Cache-Control': 'no-store' });
  res.end(JSON.stringify(reponse));
}

/** Refuse et ferme : ce qui reste d'un corps refusé n'est pas lu. */
export function refuser(res: ServerResponse, { statut, erreur }: Refus): void {
  res.setHeader('Connection', 'close');
  repondre(res, statut, { ok: false, erreur: erreur.transmise });
}
