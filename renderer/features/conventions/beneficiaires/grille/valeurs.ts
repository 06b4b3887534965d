import { sommeDite } from '#shared/domain/somme-dite.rules.ts';
import type { Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { type EffectifDit, valeursDites } from '#shared/domain/convention/beneficiaires/effectif.rules.ts';
import type { Beneficiaires } from '../beneficiaires.types.ts';
import type { ColonneDEffectifs } from './colonnes.ts';
import { cleDeLigne, type LigneDEffectifs } from './lignes.ts';

/** De quoi lire une cellule de la grille. */
export interface Valeurs {
  readonly effectif: (ligne: LigneDEffectifs, colonne: ColonneDEffectifs) => EffectifDit | null;
  readonly nombre: (ligne: LigneDEffectifs, colonne: ColonneDEffectifs) => number | null;
  /** Ce qui compte au cumul : ce que la cellule dit ; du retenu, ce qui sert aux calculs, même repris du déclaré. */
  readonly compte: (ligne: LigneDEffectifs, colonne: ColonneDEffectifs) => number | null;
}

/** Range les effectifs et les objectifs par cellule, une fois pour toute la grille. */
export function valeursDeLaGrille({ releves, corrections, objectifs }: Beneficiaires, quoi: Quoi): Valeurs {
  const dits = new Map(
    valeursDites(releves, corrections).map((un) => [`${cleDeLigne(un.indicateurId, un.part)} ${un.au}`, un]),
  );
  const vises = new Map(
    objectifs.map(({ indicateurId, part, annee, nombre }) => [
      `${cleDeLigne(indicateurId, part)} ${annee === 0 ? null : `${annee}-12-31`}`,
      nombre,
    ]),
  );
  const effectif = ({ id }: LigneDEffectifs, { au }: ColonneDEffectifs) => dits.get(`${id} ${au}`) ?? null;
  const nombre: Valeurs['nombre'] = (ligne, colonne) =>
    quoi === 'objectif' ? (vises.get(`${ligne.id} ${colonne.au}`) ?? null) : (effectif(ligne, colonne)?.[quoi] ?? null);
  return {
    effectif,
    nombre,
    compte: (ligne, colonne) => (quoi === 'retenu' ? (effectif(ligne, colonne)?.vaut ?? null) : nombre(ligne, colonne)),
  };
}

/** Ce que la ligne fait en tout : la somme des périodes ; d'un état, le dernier connu ; rien de dit, rien. */
export function cumulDe(
  ligne: LigneDEffectifs,
  colonnes: readonly ColonneDEffectifs[],
  { compte }: Valeurs,
): number | null {
  const comptes = colonnes.map((colonne) => compte(ligne, colonne));
  return ligne.etat ? (comptes.findLast((un) => un !== null) ?? null) : sommeDite(comptes);
}
