import type { AppError } from '#shared/errors/app-error.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import type { FauteDeMesure } from './mesure.rules.ts';

/** Le refus qui dit une faute de mesure, au champ où elle se corrige. */
export const refusDeMesure: Readonly<Record<FauteDeMesure, () => AppError>> = {
  cent: feuilleErrors.plusDeCent,
  entier: feuilleErrors.effectifEntier,
  part: feuilleErrors.partDeTrop,
  double: feuilleErrors.valeurEnDouble,
};
