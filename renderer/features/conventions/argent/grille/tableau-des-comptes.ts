import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { ecartDe } from '#shared/domain/convention/argent/budget.rules.ts';
import { enLigneDeCompte, realiseDe } from '#shared/domain/convention/argent/comptes.rules.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import { dixMilliemesFr } from '#shared/text/dix-milliemes.ts';
import { type ColonneDeComptes, texteDeCase } from './colonnes.ts';

/** Les colonnes de la grille telles qu'elles se copient et s'exportent : un montant reste un montant. */
export const enColonnesDeTableau = (
  colonnes: readonly ColonneDeComptes[],
  organismes: readonly Organisme[],
): readonly Colonne<LigneDeGrille>[] =>
  colonnes.map((colonne) => ({
    id: colonne.id,
    titre: colonne.titre,
    horsEcran: true,
    valeur: (ligne) => {
      const { id } = colonne;
      if (id === 'prevu' || id === 'declare' || id === 'controle' || id === 'retenu')
        return ligne[id] === null ? null : { centimes: ligne[id] };
      if (id !== 'ecart' && id !== 'taux') return texteDeCase(ligne, colonne, organismes);
      if (realiseDe(ligne) === null) return null;
      const { ecart, taux } = ecartDe(enLigneDeCompte(ligne));
      return id === 'ecart' ? { centimes: ecart } : dixMilliemesFr(taux);
    },
  }));
