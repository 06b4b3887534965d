import type { CSSProperties } from 'react';
import { dateCourte, dateSansJour } from '#shared/dates/format.ts';
import { echeanceDite } from '#shared/domain/convention/echeancier/echeance-dite.rules.ts';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';
import { etatEcheanceLibelle } from '#shared/domain/convention/echeancier/etat-echeance.rules.ts';
import { classes } from '#renderer/ui/classes.ts';

/** Ce qu'une échéance demande à qui la montre. */
export interface GesteDEcheance {
  readonly jour: string;
  /** La seule que Tab atteint. */
  readonly atteinte: string | null;
  readonly surFoyer: (cle: string) => void;
  readonly surOuvrir: (echeance: Echeance) => void;
}

interface Proprietes extends GesteDEcheance {
  readonly echeance: Echeance;
  /** Place sur la ligne ; sans elle, l'échéance se lit dans une liste. */
  readonly style?: CSSProperties | undefined;
}

/** Une chose due : un signe, ce qu'elle est, où elle en est. Elle ouvre ce qui la renseigne. */
export function EcheanceSurLaLigne({ echeance, style, jour, atteinte, surFoyer, surOuvrir }: Proprietes) {
  const { cle, etat, le, faitLe, quoi, alerte } = echeance;
  const { titre, precision } = echeanceDite(echeance, jour);
  return (
    <button
      type="button"
      data-cle={cle}
      className={classes('ev', `ev-${etat}`, alerte !== null && 'ev-alerte')}
      style={style}
      tabIndex={cle === atteinte ? 0 : -1}
      title={`${quoi}, attendu le ${dateSansJour(le)}`}
      onFocus={() => surFoyer(cle)}
      onClick={() => surOuvrir(echeance)}
    >
      <b>{titre}</b>
      <span>{precision}</span>
      <span className="ev-le">{echeanceDite(echeance, jour, dateCourte).precision}</span>
      <span className="hors-vue">
        {` ${titre === quoi ? '' : `${quoi}, `}${etatEcheanceLibelle[etat].toLocaleLowerCase('fr')}${faitLe === null ? `, attendu le ${dateSansJour(le)}` : ''}`}
      </span>
    </button>
  );
}
