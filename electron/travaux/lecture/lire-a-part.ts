import { TravailAnnule } from '../travail.ts';
import type { Naitre, Parole } from './enfant.ts';

/** Ce qu'un fichier reçu peut prendre du poste ; au-delà, il est fait pour le retenir, pas pour être lu. */
export interface Bornes {
  readonly patienceMs: number;
  readonly memoireMo: number;
}

/** La lecture a échoué sur ce fichier, de façon imprévue : le relire échouerait de même. */
export class PanneDeLecture extends Error {
  constructor(panne: string) {
    super(panne);
    this.name = 'PanneDeLecture';
  }
}

/**
 * Lit un fichier reçu dans un processus à lui, tué dès qu'il a répondu, qu'il passe une borne ou qu'on l'arrête : rien de
 * ce qu'un fichier fait faire n'atteint l'application.
 * @returns `trop_long` s'il passe ces bornes, ou si le lire fait mourir le processus
 * @throws TravailAnnule dès que `arret` est demandé ; PanneDeLecture si la lecture lève ce qu'elle n'attendait pas
 */
export function lireAPart<D, R>(
  naitre: Naitre,
  script: URL,
  donnees: D,
  { patienceMs, memoireMo }: Bornes,
  arret: AbortSignal,
): Promise<R | 'trop_long'> {
  const { promise, resolve, reject } = Promise.withResolvers<R | 'trop_long'>();
  if (arret.aborted) return Promise.reject(new TravailAnnule());
  const enfant = naitre(script, memoireMo);
  let lit = false;
  const annuler = (): void => reject(new TravailAnnule());
  const limite = setTimeout(() => resolve('trop_long'), patienceMs);
  arret.addEventListener('abort', annuler, { once: true });
  enfant.surMessage((message) => {
    const parole = message as Parole<R>;
    if ('pret' in parole) {
      lit = true;
      enfant.dire(donnees);
    } else if ('lu' in parole) resolve(parole.lu);
    else if ('trop' in parole) resolve('trop_long');
    else reject(new PanneDeLecture(parole.panne));
  });
  // Mort en lisant : le fichier est en cause. Mort avant : c'est l'application.
  enfant.surFin(() => (lit ? resolve('trop_long') : reject(new Error('Le lecteur de fichiers ne démarre pas.'))));
  return promise.finally(() => {
    clearTimeout(limite);
    arret.removeEventListener('abort', annuler);
    enfant.tuer();
  });
}
