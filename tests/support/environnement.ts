import type { Environnement } from '#electron/database/operation.ts';

/** Une horloge qui n'avance que si on le demande. */
export function horlogeFixe(depart = '2026-03-12T09:00:00.000Z') {
  let instant = Date.parse(depart);
  return {
    maintenant: () => new Date(instant),
    /** Avance (ou recule) de tant de millisecondes. */
    avancer: (ms: number) => void (instant += ms),
  };
}

/** Des identifiants de la forme d'un UUID version 7, qui se suivent. */
export function identifiantsSuivis(depart = 0): () => string {
  let dernier = depart;
  return () => `01960000-0000-7000-8000-${(dernier += 1).toString(16).padStart(12, '0')}`;
}

/** Un environnement d'essai : heure fixe, identifiants suivis, une personne inventée. */
export function unEnvironnement(premierId = 0) {
  const horloge = horlogeFixe();
  const auteur = { nom: 'Camille Essai', poste: '01960000-0000-7000-8000-ffffffffffff' };
  const environnement: Environnement = {
    maintenant: horloge.maintenant,
    nouvelId: identifiantsSuivis(premierId),
    auteur: () => auteur,
  };
  return { environnement, horloge };
}

/** Tirage reproductible (mulberry32) : un nombre de 0 inclus à 1 exclu. */
export function tirage(graine: number): () => number {
  let etat = graine >>> 0;
  return () => {
    etat = (etat + 0x6d2b79f5) >>> 0;
    let t = etat;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}
