/** Temps d'une suite d'appels, en millisecondes. */
export interface Temps {
  readonly nom: string;
  readonly essais: number;
  readonly p50: number;
  readonly p95: number;
}

const centile = (tries: readonly number[], part: number): number =>
  tries[Math.min(tries.length - 1, Math.ceil(tries.length * part) - 1)] ?? Number.NaN;

/** Médiane et 95e centile d'une suite de durées. */
export function centiles(temps: readonly number[]): Pick<Temps, 'p50' | 'p95'> {
  const tries = temps.toSorted((a, b) => a - b);
  return { p50: centile(tries, 0.5), p95: centile(tries, 0.95) };
}

/** Un geste trop long se mesure sur moins d'essais : le banc entier finit toujours. */
const BUDGET_MS = 20_000;
const ESSAIS_AU_MOINS = 5;

/** Appelle `geste` après `chauffe` appels perdus, et rend ses centiles. */
export async function chronometrer(
  nom: string,
  essais: number,
  geste: (rang: number) => unknown,
  chauffe = 5,
): Promise<Temps> {
  const limite = performance.now() + BUDGET_MS;
  for (let rang = 0; rang < chauffe && (rang === 0 || performance.now() < limite); rang += 1) await geste(rang);
  const temps: number[] = [];
  for (let rang = 0; rang < essais && (rang < ESSAIS_AU_MOINS || performance.now() < limite); rang += 1) {
    const debut = performance.now();
    await geste(rang);
    temps.push(performance.now() - debut);
  }
  return { nom, essais: temps.length, ...centiles(temps) };
}
