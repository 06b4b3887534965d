export const MINUTE = 60_000;

/** Une graine neuve à chaque fois ; chaque faute la redit. */
export const graineNeuve = (): number => Math.floor(Math.random() * 2 ** 31);
