/** Ce qui sert à répartir : un score entier, proportionnel à l'audience. */
export interface Candidat {
  readonly cle: string;
  readonly score: bigint;
}

export interface Repartition {
  readonly voix: ReadonlyMap<string, number>;
  /** Organisations à égalité de moyenne pour la dernière voix : le texte ne les départage pas. */
  readonly egalite: readonly string[];
}

/**
 * Répartition proportionnelle à la plus forte moyenne (R-033 ; R. 5311-38, 3° et 4°) : chaque voix va, tour à tour, à
 * qui a le plus fort quotient score ÷ (voix déjà reçues + 1). Calcul en entiers : aucun arrondi. Ce n'est qu'une
 * proposition ; l'arrêté fait foi.
 */
export function plusForteMoyenne(candidats: readonly Candidat[], nombre: number): Repartition {
  const recues = new Map(candidats.map(({ cle }) => [cle, 0]));
  const enLice = candidats.filter(({ score }) => score > 0n);
  let egalite: readonly string[] = [];
  if (enLice.length === 0) return { voix: recues, egalite };
  const diviseur = (cle: string) => BigInt((recues.get(cle) ?? 0) + 1);
  /** Positif si `a` a la plus forte moyenne, sans division : a ÷ da > b ÷ db. */
  const comparer = (a: Candidat, b: Candidat): bigint => a.score * diviseur(b.cle) - b.score * diviseur(a.cle);
  for (let restantes = nombre; restantes > 0; restantes--) {
    let [premier] = enLice;
    for (const candidat of enLice) if (premier !== undefined && comparer(candidat, premier) > 0n) premier = candidat;
    if (premier === undefined) break;
    const gagnant = premier;
    const exAequo = enLice.filter((candidat) => comparer(candidat, gagnant) === 0n);
    // Tous sont servis s'il reste assez de voix ; sinon rien ne les départage, et la personne tranche.
    if (egalite.length === 0 && exAequo.length > restantes) egalite = exAequo.map(({ cle }) => cle);
    recues.set(gagnant.cle, (recues.get(gagnant.cle) ?? 0) + 1);
  }
  return { voix: recues, egalite };
}

/** Audience d'une organisation d'employeurs : entreprises adhérentes, et salariés de ces entreprises. */
export interface AudiencePatronale {
  readonly cle: string;
  readonly entreprises: number;
  readonly salaries: number;
}

/** Un pourcentage à deux décimales, en entier : 26,77 % → 2677. */
export const scoreDAudience = (pourcentage: number): bigint => BigInt(Math.round(pourcentage * 100));

/**
 * Score d'une organisation d'employeurs (R. 5311-38, 4°) : sa part des entreprises adhérentes pour 30 %, sa part des
 * salariés qu'elles emploient pour 70 %. Multiplié par les deux totaux, il reste entier.
 */
export function scoresPatronaux(audiences: readonly AudiencePatronale[]): readonly Candidat[] {
  const somme = (de: (audience: AudiencePatronale) => number) => BigInt(audiences.reduce((n, a) => n + de(a), 0));
  const [entreprises, salaries] = [somme((a) => a.entreprises), somme((a) => a.salaries)];
  // Une seule des deux données connue : elle compte seule.
  const [totalE, totalS] = [entreprises === 0n ? 1n : entreprises, salaries === 0n ? 1n : salaries];
  return audiences.map((audience) => ({
    cle: audience.cle,
    score: 30n * BigInt(audience.entreprises) * totalS + 70n * BigInt(audience.salaries) * totalE,
  }));
}
