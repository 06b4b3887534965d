import { classes } from '../classes.ts';
import { type NomIcone, traces } from './traces.tsx';

interface Proprietes {
  readonly nom: NomIcone;
  /** 20 px d'ordinaire, 16 px dans une ligne de note. */
  readonly petite?: boolean | undefined;
  /** Seulement quand aucun mot ne l'accompagne : l'icône devient alors une image nommée. */
  readonly libelle?: string | undefined;
}

/** Un signe de la planche. Il accompagne un mot, donc il est muet, sauf si `libelle` le nomme. */
export function Icone({ nom, petite = false, libelle }: Proprietes) {
  const nomme = libelle === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': libelle };
  return (
    <svg className={classes('i', petite && 'i-petit')} viewBox="0 0 20 20" focusable="false" {...nomme}>
      {traces[nom]}
    </svg>
  );
}
