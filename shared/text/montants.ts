import { nombreFr } from './nombres.ts';
import { INSECABLE } from './typographie.ts';

/** Un montant en centimes, tel qu'on le lit : « 39 000 € », « 12 300,50 € » ; les centimes ne s'écrivent que s'il y en a. */
export const montantFr = (centimes: number): string =>
  `${nombreFr(centimes / 100, centimes % 100 === 0 ? 0 : 2)}${INSECABLE}€`;

/** Une part de 0 à 1 en pourcentage entier : « 54 % » ; `null`, celle d'un total vide : « n.d. ». */
export const partFr = (part: number | null): string =>
  part === null ? 'n.d.' : `${nombreFr(Math.round(part * 100))}${INSECABLE}%`;

/** Des euros tapés, en centimes, sans le bruit des flottants : 12 300,55 vaut 1 230 055 ; plus fin que le centime, il le reste. */
export const centimesDe = (euros: number): number => Math.round(euros * 1e6) / 1e4;
