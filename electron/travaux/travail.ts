import { parentPort, Worker, workerData } from 'node:worker_threads';
import type { Progression } from '#shared/travail/suite.ts';

export interface Travail<R> {
  readonly resultat: Promise<R>;
  /** Arrête le travail sur-le-champ ; `resultat` est alors rejeté. Sans effet s'il est fini. */
  readonly annuler: () => void;
}

type Message<R> = { readonly progression: Progression } | { readonly resultat: R };

/** Un travail arrêté par la personne n'est pas une panne. */
export class TravailAnnule extends Error {
  constructor() {
    super('Travail annulé.');
    this.name = 'TravailAnnule';
  }
}

/**
 * Lance un travail long à part, dans les deux hôtes : l'interface n'attend pas. `script` est un
 * `*.worker.ts` qui appelle `accomplir` ; données et résultat ne sont que du JSON ou des octets.
 */
export function lancer<D, R>(
  script: URL,
  donnees: D,
  suivre: (progression: Progression) => void = () => {},
): Travail<R> {
  const worker = new Worker(script, { workerData: donnees });
  let annule = false;
  const resultat = new Promise<R>((tenir, rejeter) => {
    worker.on('message', (message: Message<R>) => {
      if ('progression' in message) suivre(message.progression);
      else tenir(message.resultat);
    });
    worker.on('error', rejeter);
    worker.on('exit', (code) =>
      rejeter(annule ? new TravailAnnule() : new Error(`Le travail s’est arrêté sans résultat (code ${code}).`)),
    );
  });
  const annuler = (): void => {
    annule = true;
    void worker.terminate();
  };
  return { resultat, annuler };
}

/** Côté travail : exécute, dit où il en est, rend son résultat. */
export async function accomplir<D, R>(
  travail: (donnees: D, progresser: (progression: Progression) => void) => R | Promise<R>,
): Promise<void> {
  const dire = (message: Message<R>): void => parentPort?.postMessage(message);
  dire({ resultat: await travail(workerData as D, (progression) => dire({ progression })) });
}
