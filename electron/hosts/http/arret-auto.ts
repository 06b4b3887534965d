/** Temps laissé à qui a fermé sa dernière fenêtre sans le vouloir, ou dont le portable dort. */
export const ARRET_AUTO_MS = 10 * 60_000;

/** Appelle `arreter` quand aucune fenêtre n'est restée ouverte pendant dix minutes. */
export function createArretAuto(arreter: () => void, delaiMs = ARRET_AUTO_MS) {
  let attente: NodeJS.Timeout | null = null;
  const suivre = (vivantes: number): void => {
    if (attente !== null) clearTimeout(attente);
    attente = vivantes === 0 ? setTimeout(arreter, delaiMs) : null;
    attente?.unref();
  };
  suivre(0);
  return suivre;
}
