import {
  genreDeRecetteLibelle,
  natureDeChargeLibelle,
  origineDeRecetteLibelle,
} from '#shared/domain/convention/argent/compte.labels.ts';
import type { Organisme } from '../comptes.types.ts';
import type { ColonneDeComptes } from './colonnes.ts';

/** Les mots qu'une case attend, quand elle n'en admet que quelques-uns. */
export function motsConnus({ id }: ColonneDeComptes, organismes: readonly Organisme[]): readonly string[] {
  if (id === 'membreId') return organismes.map(({ nom }) => nom);
  if (id === 'nature') return Object.values(natureDeChargeLibelle);
  if (id === 'recette') return Object.values(genreDeRecetteLibelle);
  if (id === 'origine') return Object.values(origineDeRecetteLibelle);
  if (id === 'eligible') return ['oui', 'non'];
  return id === 'volet' ? ['1', '2', '3', '4'] : [];
}
