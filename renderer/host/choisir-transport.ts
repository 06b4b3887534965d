import { NOM_DU_PONT, type Pont } from '#shared/contract/pont.ts';
import { createElectronTransport } from './electron-transport.ts';
import { createHttpTransport } from './http-transport.ts';
import type { Transport } from './transport.ts';

/** Le transport de l'hôte qui a ouvert cette page. */
export function choisirTransport(): Transport {
  const pont = (window as unknown as Readonly<Record<string, unknown>>)[NOM_DU_PONT] as Pont | undefined;
  return pont === undefined ? createHttpTransport() : createElectronTransport(pont);
}
