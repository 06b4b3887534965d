/** Ce que la rotation regarde d'une sauvegarde. */
export interface Rangee {
  readonly id: string;
  /** Instant universel ISO. */
  readonly quandUtc: string;
  /** Octets. */
  readonly taille: number;
  readonly verifiee: boolean;
}

const DERNIERES = 10;
const JOURS = 7;
const SEMAINES = 8;
const MOIS = 12;
const TOUJOURS = 3;
const JOUR_MS = 86_400_000;

export const BUDGET_PAR_DEFAUT = 2 * 1024 ** 3;

/** Octets permis aux sauvegardes : le réglage, et jamais plus du dixième de ce qui serait libre sans elles. */
export const budgetDe = (reglage: number, placeLibre: number, occupe: number): number =>
  Math.min(reglage, Math.floor((placeLibre + occupe) / 10));

const jour = (r: Rangee): string => r.quandUtc.slice(0, 10);
/** Numéro de la semaine, du lundi, depuis 1970 (le 1er janvier 1970 était un jeudi). */
const semaine = (r: Rangee): string => String(Math.floor((Date.parse(r.quandUtc) / JOUR_MS + 3) / 7));
const mois = (r: Rangee): string => r.quandUtc.slice(0, 7);

/** La plus récente de chaque période, pour les `combien` dernières périodes qui en ont une. */
function uneParPeriode(recentes: readonly Rangee[], periode: (r: Rangee) => string, combien: number): Rangee[] {
  const gardees = new Map<string, Rangee>();
  for (const rangee of recentes) if (!gardees.has(periode(rangee))) gardees.set(periode(rangee), rangee);
  return [...gardees.values()].slice(0, combien);
}

/**
 * Sauvegardes à retirer : on garde les 10 dernières, une par jour (7), par semaine (8) et par mois (12), puis
 * on retire les plus anciennes tant que le tout dépasse `budget` octets. Les 3 dernières vérifiées et la
 * dernière vérifiée de chacun des douze derniers mois restent toujours.
 */
export function aRetirer(rangees: readonly Rangee[], budget: number): string[] {
  const recentes = rangees.toSorted((a, b) => (a.quandUtc < b.quandUtc ? 1 : -1));
  const verifiees = recentes.filter((r) => r.verifiee);
  const intouchables = new Set([...verifiees.slice(0, TOUJOURS), ...uneParPeriode(verifiees, mois, MOIS)]);
  const gardees = new Set([
    ...intouchables,
    ...recentes.slice(0, DERNIERES),
    ...uneParPeriode(recentes, jour, JOURS),
    ...uneParPeriode(recentes, semaine, SEMAINES),
    ...uneParPeriode(recentes, mois, MOIS),
  ]);
  let total = [...gardees].reduce((somme, r) => somme + r.taille, 0);
  for (const ancienne of recentes.toReversed()) {
    if (total <= budget) break;
    if (!gardees.has(ancienne) || intouchables.has(ancienne)) continue;
    gardees.delete(ancienne);
    total -= ancienne.taille;
  }
  return recentes.filter((r) => !gardees.has(r)).map((r) => r.id);
}
