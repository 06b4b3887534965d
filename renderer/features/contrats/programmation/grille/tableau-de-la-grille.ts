import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { titreCopie } from '../collage/placer-le-bloc.ts';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';
import { type ColonneDeGrille, montantDe, texteDeCellule } from './colonnes.ts';

/** Les colonnes de la grille telles qu'elles se copient et s'exportent : un montant reste un montant. */
export const enColonnesDeTableau = (
  colonnes: readonly ColonneDeGrille[],
  quartiers: Programmation['quartiers'],
): readonly Colonne<ProjetDeGrille>[] =>
  colonnes.map((colonne) => ({
    id: colonne.id,
    titre: titreCopie(colonne),
    horsEcran: true,
    valeur: (projet) => {
      if (colonne.montant === undefined) return texteDeCellule(projet, colonne, quartiers);
      const centimes = montantDe(projet, colonne.montant);
      return centimes === null ? null : { centimes };
    },
  }));
