import { Icone } from '../icone/Icone.tsx';

interface Proprietes {
  /** `repos` : rien à dire ; `encours` : l'écriture part ; `fait` : c'est gardé ; `echec` : rien n'est gardé, et pourquoi. */
  readonly etat: 'repos' | 'encours' | 'fait' | 'echec';
  /** Heure déjà écrite (« 14 h 32 ») ou phrase de l'échec. */
  readonly precision?: string | undefined;
}

/** L'enregistrement, dit à voix basse et poliment annoncé. La région reste en place pour être entendue. */
export function Enregistre({ etat, precision }: Proprietes) {
  return (
    <span className="enregistre" role="status" data-etat={etat}>
      {etat === 'encours' && 'Enregistrement…'}
      {etat === 'fait' && (
        <>
          <Icone nom="coche" petite />
          {precision === undefined ? 'Enregistré' : `Enregistré à ${precision}`}
        </>
      )}
      {etat === 'echec' && (
        <>
          <Icone nom="plein" petite />
          {precision ?? 'Non enregistré'}
        </>
      )}
    </span>
  );
}
