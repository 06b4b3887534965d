import { depasseCent } from './indicateur.rules.ts';
import type { Mesure, NatureIndicateur, Sexe, TerritoireMesure } from './indicateur.schema.ts';

type Lue = Pick<Mesure, 'moment' | 'sexe' | 'territoire' | 'le' | 'valeur' | 'source'>;

/** `cent` : un taux au-delà de 100 ; `entier` : la moitié d'une personne ; `part` : une part de plus que le tout ; `double` : déjà notée. */
export type FauteDeMesure = 'cent' | 'entier' | 'part' | 'double';

/** Ce que cette nature ne laisse pas dire ; `null` : rien. */
export function fauteDeValeur(nature: NatureIndicateur, valeur: number | null): 'cent' | 'entier' | null {
  if (depasseCent(nature, valeur)) return 'cent';
  return nature === 'effectif' && valeur !== null && !Number.isInteger(valeur) ? 'entier' : null;
}

const cleDe = ({ sexe, territoire }: Pick<Lue, 'sexe' | 'territoire'>): string => `${sexe} ${territoire}`;

/** Une population telle quelle, et en ses parts si elle en a. */
const decoupes = <P extends string>(population: P, parts: readonly P[]): readonly (readonly P[])[] =>
  population === 'ensemble' ? [[population], parts] : [[population]];

/** Une part vaut plus que ce dont elle est la part, ou deux parts ensemble ; ce qui n'est pas noté vaut au moins zéro. */
function partDeTrop(lues: readonly Lue[]): boolean {
  const dernieres = new Map(lues.map((une) => [cleDe(une), une]));
  return [...dernieres.values()].some(
    ({ sexe, territoire, valeur }) =>
      valeur !== null &&
      decoupes<Sexe>(sexe, ['femmes', 'hommes']).some((sexes) =>
        decoupes<TerritoireMesure>(territoire, ['qpv', 'hors_qpv']).some((lieux) => {
          const parts = sexes.flatMap((un) => lieux.map((lieu) => cleDe({ sexe: un, territoire: lieu })));
          return parts.reduce((somme, cle) => somme + (dernieres.get(cle)?.valeur ?? 0), 0) > valeur;
        }),
      ),
  );
}

/**
 * Ce qui empêche de noter une valeur à côté de celles de son indicateur, la plus ancienne d'abord ; `null` : rien. Une
 * valeur constatée se corrige en notant la bonne ; une cible, un départ se retirent d'abord.
 */
export function fauteDeMesure(nature: NatureIndicateur, mesure: Lue, autres: readonly Lue[]): FauteDeMesure | null {
  const deValeur = fauteDeValeur(nature, mesure.valeur);
  if (deValeur !== null) return deValeur;
  const duMemeJour = autres.filter(({ moment, le }) => moment === mesure.moment && le === mesure.le);
  if (mesure.moment !== 'realisee' && duMemeJour.some((une) => cleDe(une) === cleDe(mesure))) return 'double';
  const comparees = duMemeJour.filter(({ source }) => source === mesure.source);
  return nature === 'effectif' && partDeTrop([...comparees, mesure]) ? 'part' : null;
}
