import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

/** Le sens d'un état. `retard` est seul rouge : date passée ou décision en danger. */
export type SensEtat = 'afaire' | 'cours' | 'attente' | 'fait' | 'bloque' | 'alerte' | 'retard' | 'sans-objet';

const signes: Record<SensEtat, { icone: NomIcone; classe: string }> = {
  afaire: { icone: 'cercle', classe: 'etat-afaire' },
  cours: { icone: 'demi', classe: 'etat-cours' },
  attente: { icone: 'attente', classe: 'etat-attente' },
  fait: { icone: 'fait', classe: 'etat-fait' },
  bloque: { icone: 'moins', classe: 'etat-alerte' },
  alerte: { icone: 'alerte', classe: 'etat-alerte' },
  retard: { icone: 'plein', classe: 'etat-retard' },
  'sans-objet': { icone: 'non', classe: 'etat-attente' },
};

interface Proprietes {
  readonly sens: SensEtat;
  /** Le mot : « En préparation », « Échéance passée ». */
  readonly children: string;
}

/** Un état : un signe et un mot, jamais un pavé de couleur. */
export function Etat({ sens, children }: Proprietes) {
  const { icone, classe } = signes[sens];
  return (
    <span className={`etat ${classe}`}>
      <Icone nom={icone} petite />
      {children}
    </span>
  );
}
