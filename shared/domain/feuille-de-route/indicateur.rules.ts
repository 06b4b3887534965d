import { atteinteDe } from './atteinte.rules.ts';
import type { Indicateur, Mesure, Moment, NatureIndicateur } from './indicateur.schema.ts';

type Lue = Pick<Mesure, 'moment' | 'sexe' | 'territoire' | 'le' | 'valeur' | 'source'>;
type Cle = Pick<Mesure, 'sexe' | 'territoire'>;

const TOUT: Cle = { sexe: 'ensemble', territoire: 'ensemble' };

/** La dernière valeur notée d'un moment, à ce sexe et sur ce territoire ; `null` : aucune n'a été notée. */
export function derniere<M extends Lue>(mesures: readonly M[], moment: Moment, cle: Cle = TOUT): M | null {
  return mesures
    .filter((une) => une.moment === moment && une.sexe === cle.sexe && une.territoire === cle.territoire)
    .reduce<M | null>(
      (derniereLue, une) => (derniereLue === null || une.le >= derniereLue.le ? une : derniereLue),
      null,
    );
}

/** Deux valeurs se comparent si elles sont du même jour et de la même source. */
export const comparables = (une: Lue | null, autre: Lue | null): boolean =>
  une !== null && autre !== null && une.le === autre.le && une.source === autre.source;

/** Où en est un indicateur : ses trois valeurs, et la part de la cible déjà atteinte. */
export interface EtatIndicateur {
  readonly initiale: Mesure | null;
  readonly cible: Mesure | null;
  readonly realisee: Mesure | null;
  /** Part de la cible, de 0 à plus de 1 ; `null` : « n.d. ». */
  readonly atteint: number | null;
  /** `atteint` est la part d'une baisse. */
  readonly enBaisse: boolean;
  /** Part des femmes, d'un effectif noté le même jour et de la même source, qui la contient ; `null` sinon. */
  readonly femmes: number | null;
}

/** Résume un indicateur d'après ses mesures ; « nd » ne compte jamais pour zéro. */
export function etatDeLIndicateur({ mesures, nature }: Pick<Indicateur, 'mesures' | 'nature'>): EtatIndicateur {
  const [initiale, cible, realisee] = (['initiale', 'cible', 'realisee'] as const).map((moment) =>
    derniere(mesures, moment),
  ) as [Mesure | null, Mesure | null, Mesure | null];
  const deFemmes = derniere(mesures, 'realisee', { sexe: 'femmes', territoire: 'ensemble' });
  const rapport = (haut: number | null | undefined, bas: number | null | undefined): number | null =>
    haut === null || haut === undefined || bas === null || bas === undefined || bas === 0 ? null : haut / bas;
  const femmes =
    nature === 'effectif' && comparables(deFemmes, realisee) ? rapport(deFemmes?.valeur, realisee?.valeur) : null;
  const { part: atteint, enBaisse } = atteinteDe({ initiale, realisee, cible });
  return {
    initiale,
    cible,
    realisee,
    atteint,
    enBaisse,
    femmes: femmes !== null && femmes > 1 ? null : femmes,
  };
}

/** Un taux ou une part ne dépasse pas 100. */
export const depasseCent = (nature: NatureIndicateur, valeur: number | null): boolean =>
  (nature === 'taux' || nature === 'part') && valeur !== null && valeur > 100;
