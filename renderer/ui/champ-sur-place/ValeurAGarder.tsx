import type { DeuxValeurs as Valeurs } from '#shared/errors/app-error.ts';
import { DeuxValeurs } from '../reperes/DeuxValeurs.tsx';

interface Proprietes {
  readonly libelle: string;
  readonly deux: Valeurs;
  readonly surChoisir: (laquelle: 'mienne' | 'autre') => void;
  /** Écrit une valeur en français ; telle quelle d'ordinaire. */
  readonly ecrire?: ((valeur: unknown) => string) | undefined;
}

const telle = (valeur: unknown): string => (valeur === null || valeur === '' ? 'rien' : String(valeur));

/** Sous un champ : la valeur écrite ailleurs entre-temps et la mienne. Le choix s'enregistre aussitôt. */
export function ValeurAGarder({ libelle, deux, surChoisir, ecrire = telle }: Proprietes) {
  return (
    <DeuxValeurs
      quoi={libelle}
      objet="À garder"
      mienne={ecrire(deux.mienne)}
      autre={ecrire(deux.autre)}
      auteur={deux.auteur}
      choix={null}
      surChange={surChoisir}
    />
  );
}
