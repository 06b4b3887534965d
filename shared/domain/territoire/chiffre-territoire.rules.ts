import { enTri } from '#shared/text/tri.ts';
import type { ChiffreTerritoire } from './chiffre-territoire.schema.ts';

/** Une maille à laquelle un chiffre se lit : le territoire montré, puis ce qui le contient, jusqu'au pays. */
export interface Maille {
  readonly genre: ChiffreTerritoire['genre'];
  readonly code: string;
  readonly libelle: string;
}

/** Une mesure, et sa valeur à chaque maille ; `null` : nul ne l'y a notée. */
export interface LigneDeChiffres {
  readonly cle: string;
  readonly mesure: ChiffreTerritoire;
  readonly valeurs: readonly (ChiffreTerritoire | null)[];
  /** La première valeur moins la suivante qui s'y compare, en points ou en unités ; `null` : rien de comparable. */
  readonly ecart: { readonly valeur: number; readonly avec: string } | null;
}

const cleDe = ({ intitule, nature, deQuoi, population, dans }: ChiffreTerritoire): string =>
  [enTri(intitule), nature, enTri(deQuoi ?? ''), population, dans].join('|');

/**
 * Deux valeurs se comparent si elles sont de la même période et de la même source, et si leur nature s'y prête :
 * une part d'un total national n'est pas un taux, un effectif dépend de la taille du territoire.
 */
export const seComparent = (un: ChiffreTerritoire, autre: ChiffreTerritoire): boolean =>
  un.nature === autre.nature &&
  (un.nature === 'taux' || un.nature === 'moyenne') &&
  un.valeur !== null &&
  autre.valeur !== null &&
  (un.periode ?? un.le) === (autre.periode ?? autre.le) &&
  enTri(un.source) === enTri(autre.source);

const plusRecent = (un: ChiffreTerritoire, autre: ChiffreTerritoire): number =>
  autre.le.localeCompare(un.le) || autre.id.localeCompare(un.id);

/** À un dixième près : 41,4 moins 47 ne fait pas −5,600 000 000 000 001. */
const auDixieme = (nombre: number): number => Math.round(nombre * 10) / 10;

/** Le taux d'emploi et le chômage se lisent d'abord, puis ce qui parle d'emploi, puis le reste par ordre alphabétique. */
function rangDe({ cle }: Pick<LigneDeChiffres, 'cle'>): number {
  if (/^taux (?:d.?emploi|de chomage)/u.test(cle)) return 0;
  return /emploi|chomage/u.test(cle) ? 1 : 2;
}

function ecartDe(valeurs: readonly (ChiffreTerritoire | null)[], mailles: readonly Maille[]): LigneDeChiffres['ecart'] {
  const depuis = valeurs.findIndex((une) => une !== null);
  const une = valeurs[depuis];
  if (une === undefined || une === null || une.valeur === null) return null;
  const avec = valeurs.findIndex((autre, rang) => rang > depuis && autre !== null && seComparent(une, autre));
  const autre = valeurs[avec];
  if (autre === undefined || autre === null || autre.valeur === null) return null;
  return { valeur: auDixieme(une.valeur - autre.valeur), avec: mailles[avec]?.libelle ?? '' };
}

/**
 * Les chiffres, une ligne par mesure et une colonne par maille ; la dernière valeur notée de chacune.
 * @param mailles du territoire montré au pays
 */
export function rangerChiffres(
  chiffres: readonly ChiffreTerritoire[],
  mailles: readonly Maille[],
): readonly LigneDeChiffres[] {
  const parMesure = Map.groupBy(chiffres, cleDe);
  return [...parMesure]
    .map(([cle, siens]): LigneDeChiffres | null => {
      const recents = siens.toSorted(plusRecent);
      const valeurs = mailles.map(
        ({ genre, code }) => recents.find((un) => un.genre === genre && un.code === code) ?? null,
      );
      const mesure = valeurs.find((une) => une !== null);
      return mesure === undefined || mesure === null
        ? null
        : { cle, mesure, valeurs, ecart: ecartDe(valeurs, mailles) };
    })
    .filter((ligne) => ligne !== null)
    .toSorted((une, autre) => rangDe(une) - rangDe(autre) || (une.cle < autre.cle ? -1 : 1));
}

/** La part des habitants des quartiers dans une mesure, à côté de leur part parmi les demandeurs d'emploi. */
export interface Rattrapage {
  readonly mesure: ChiffreTerritoire;
  readonly reference: ChiffreTerritoire;
  /** En points ; négatif : les quartiers ont moins que leur part. */
  readonly ecart: number;
}

const DEMANDEURS = enTri('demandeurs d’emploi');

/**
 * L'indicateur de rattrapage : les habitants des quartiers prioritaires ont-ils, dans une mesure, au moins leur part parmi les
 * demandeurs d'emploi ? Ne rapproche que des parts de la même maille et de la même année.
 */
export function rattrapages(chiffres: readonly ChiffreTerritoire[]): readonly Rattrapage[] {
  const parts = chiffres.filter(({ nature, dans, valeur }) => nature === 'part' && dans === 'qpv' && valeur !== null);
  const references = parts.filter(({ deQuoi }) => enTri(deQuoi ?? '') === DEMANDEURS);
  return parts.flatMap((mesure): readonly Rattrapage[] => {
    const reference = references.find(
      (une) =>
        une.id !== mesure.id &&
        une.genre === mesure.genre &&
        une.code === mesure.code &&
        une.population === mesure.population &&
        une.le.slice(0, 4) === mesure.le.slice(0, 4),
    );
    if (reference === undefined || references.includes(mesure)) return [];
    return [{ mesure, reference, ecart: auDixieme((mesure.valeur ?? 0) - (reference.valeur ?? 0)) }];
  });
}
