import { deploiementEnCours } from './deploiement.rules.ts';
import type { DeploiementLu, Dispositif } from './deploiement.schema.ts';
import { dispositifDe, DISPOSITIFS } from './dispositifs.data.ts';

/** De zéro à trois dispositifs dans un quartier. */
export type ClasseDeCouverture = 0 | 1 | 2 | 3;
export const CLASSES: readonly ClasseDeCouverture[] = [3, 2, 1, 0];

type Porte = Pick<DeploiementLu, 'id' | 'structure' | 'dispositif' | 'debut' | 'fin' | 'aVerifier'> & {
  /** Codes des quartiers de ses territoires. */
  readonly quartiers: readonly string[];
};

export interface QuartierAHabiter {
  readonly code: string;
  readonly habitants: number | null;
  readonly millesime: number | null;
}

/** Ce qui couvre un quartier. */
export interface Couverture<Q extends QuartierAHabiter = QuartierAHabiter> {
  readonly quartier: Q;
  readonly classe: ClasseDeCouverture;
  /** « Bus + CitésLab », dans l'ordre de la liste ; vide : aucun. */
  readonly combinaison: string;
  readonly operateurs: readonly string[];
  /** Un au moins de ceux que l'on compte reste à vérifier. */
  readonly aVerifier: boolean;
}

const COMPTES = DISPOSITIFS.filter(({ couvre }) => couvre).map(({ code }) => code);

/**
 * La couverture de chaque quartier (A4) : le nombre de dispositifs différents parmi Bus, Carrefour et CitésLab, qu'un ou
 * plusieurs opérateurs portent. Un quartier à cheval sur deux territoires est couvert par l'un comme par l'autre.
 * @param avecAVerifier compte aussi les déploiements « à vérifier »
 */
export function couvertureDe<Q extends QuartierAHabiter>(
  quartiers: readonly Q[],
  deploiements: readonly Porte[],
  { jour, avecAVerifier }: { readonly jour: string; readonly avecAVerifier: boolean },
): Couverture<Q>[] {
  const comptes = deploiements.filter(
    (deploiement) =>
      dispositifDe(deploiement.dispositif).couvre &&
      deploiementEnCours(deploiement, jour) &&
      (avecAVerifier || deploiement.aVerifier === null),
  );
  const parQuartier = new Map<string, Porte[]>();
  for (const deploiement of comptes)
    for (const code of new Set(deploiement.quartiers))
      parQuartier.set(code, [...(parQuartier.get(code) ?? []), deploiement]);
  return quartiers.map((quartier) => {
    const siens = parQuartier.get(quartier.code) ?? [];
    const presents = COMPTES.filter((code) => siens.some(({ dispositif }) => dispositif === code));
    return {
      quartier,
      classe: presents.length as ClasseDeCouverture,
      combinaison: presents.map((code: Dispositif) => dispositifDe(code).court).join(' + '),
      operateurs: [...new Set(siens.map(({ structure }) => structure))],
      aVerifier: siens.some(({ aVerifier }) => aVerifier !== null),
    };
  });
}

export interface BilanDeCouverture {
  readonly total: number;
  /** Quartiers qu'au moins un dispositif couvre. */
  readonly couverts: number;
  readonly parClasse: Readonly<Record<ClasseDeCouverture, number>>;
}

export function bilanDe(couvertures: readonly Pick<Couverture, 'classe'>[]): BilanDeCouverture {
  const parClasse: Record<ClasseDeCouverture, number> = { 0: 0, 1: 0, 2: 0, 3: 0 };
  for (const { classe } of couvertures) parClasse[classe] += 1;
  return { total: couvertures.length, couverts: couvertures.length - parClasse[0], parClasse };
}

/** Habitants de quartiers : leur somme et ses millésimes si tous sont connus ; sinon ce qui manque, jamais une somme tronquée. */
export type HabitantsCouverts =
  | { readonly connus: true; readonly habitants: number; readonly millesimes: readonly number[] }
  | { readonly connus: false; readonly manquent: number; readonly sur: number };

export function habitantsDe(quartiers: readonly QuartierAHabiter[]): HabitantsCouverts {
  const manquent = quartiers.filter(({ habitants }) => habitants === null).length;
  if (manquent > 0) return { connus: false, manquent, sur: quartiers.length };
  return {
    connus: true,
    habitants: quartiers.reduce((somme, { habitants }) => somme + (habitants ?? 0), 0),
    millesimes: [...new Set(quartiers.flatMap(({ millesime }) => millesime ?? []))].toSorted((a, b) => a - b),
  };
}
