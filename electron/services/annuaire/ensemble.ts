/** Un ensemble de rangs, un bit par rang : deux cent mille tiennent en vingt-cinq kilo-octets, et se croisent en un instant. */
export type Ensemble = Uint32Array;

/** L'ensemble, vide, de rangs jusqu'à `nombre` exclu. */
export const ensembleDe = (nombre: number): Ensemble => new Uint32Array((nombre + 31) >>> 5);

export function ajouterRang(ensemble: Ensemble, rang: number): void {
  ensemble[rang >>> 5] = (ensemble[rang >>> 5] ?? 0) | (1 << (rang & 31));
}

export function oterRang(ensemble: Ensemble, rang: number): void {
  ensemble[rang >>> 5] = (ensemble[rang >>> 5] ?? 0) & ~(1 << (rang & 31));
}

/** Le même ensemble, où ces rangs répondent, ou ne répondent plus ; les autres ne se demandent pas. */
export function revoirRangs(
  ensemble: Ensemble,
  nombre: number,
  rangs: readonly number[],
  repond: (rang: number) => boolean,
): Ensemble {
  const revu = ensembleDe(Math.max(nombre, ensemble.length << 5));
  revu.set(ensemble);
  for (const rang of rangs)
    if (repond(rang)) ajouterRang(revu, rang);
    else oterRang(revu, rang);
  return revu;
}

export const contient = (ensemble: Ensemble, rang: number): boolean =>
  ((ensemble[rang >>> 5] ?? 0) & (1 << (rang & 31))) !== 0;

/** L'ensemble des rangs qui répondent. */
export function ensembleOu(nombre: number, repond: (rang: number) => boolean): Ensemble {
  const ensemble = ensembleDe(nombre);
  for (let rang = 0; rang < nombre; rang += 1) if (repond(rang)) ajouterRang(ensemble, rang);
  return ensemble;
}

/** Ce que tous ont en commun ; aucun donné : impossible. L'un peut aller plus loin que l'autre : au-delà, rien n'est commun. */
export function croiser([premier, ...autres]: readonly [Ensemble, ...Ensemble[]]): Ensemble {
  if (autres.length === 0) return premier;
  return premier.map((mot, place) => autres.reduce((commun, autre) => commun & (autre[place] ?? 0), mot));
}

/** Combien de rangs il contient. */
export function compter(ensemble: Ensemble): number {
  let combien = 0;
  for (let mot of ensemble) {
    mot -= (mot >>> 1) & 0x55_55_55_55;
    mot = (mot & 0x33_33_33_33) + ((mot >>> 2) & 0x33_33_33_33);
    combien += Math.imul((mot + (mot >>> 4)) & 0x0f_0f_0f_0f, 0x01_01_01_01) >>> 24;
  }
  return combien;
}

/** Ses rangs, dans l'ordre donné, de `debut` à `debut + nombre`. */
export function tranche(ensemble: Ensemble, ordre: Uint32Array, debut: number, nombre: number): number[] {
  const pris: number[] = [];
  let passes = 0;
  for (let place = 0; place < ordre.length && pris.length < nombre; place += 1) {
    const rang = ordre[place] ?? 0;
    if (!contient(ensemble, rang)) continue;
    if (passes >= debut) pris.push(rang);
    passes += 1;
  }
  return pris;
}
