import type { IncomingMessage } from 'node:http';
import { hoteErrors } from '#shared/errors/hote.errors.ts';

/**
 * Lit un corps en comptant : au premier octet de trop, la lecture cesse.
 * @throws AppError « trop gros » au-delà de `max` octets.
 */
export async function lireOctets(req: IncomingMessage, max: number): Promise<Uint8Array> {
  if (Number(req.headers['content-length'] ?? 0) > max) throw hoteErrors.tropGros(max);
  const morceaux: Buffer[] = [];
  let taille = 0;
  for await (const morceau of req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    taille += morceau.byteLength;
    if (taille > max) throw hoteErrors.tropGros(max);
    morceaux.push(morceau);
  }
  return Buffer.concat(morceaux, taille);
}

/**
 * Lit un corps JSON.
 * @throws AppError « illisible » si ce n'est pas de l'UTF-8 ou pas du JSON.
 */
export async function lireJson(req: IncomingMessage, max: number): Promise<unknown> {
  const octets = await lireOctets(req, max);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(octets)) as unknown;
  } catch {
    throw hoteErrors.illisible();
  }
}
