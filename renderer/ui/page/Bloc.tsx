import { type ReactNode, useId } from 'react';

interface Proprietes {
  readonly titre: string;
  readonly children: ReactNode;
  /** Précision après le titre : « arrêté du 15/09/2024 ». */
  readonly note?: ReactNode;
  /** Geste à droite du titre. */
  readonly geste?: ReactNode;
  /** Niveau du titre, selon la place dans la page. */
  readonly niveau?: 2 | 3 | undefined;
  /** Le mot de l'adresse qui y mène : « ?bloc=zones ». */
  readonly cle?: string | undefined;
}

/** Un bloc titré : une région nommée, sans cadre. */
export function Bloc({ titre, children, note, geste, niveau = 2, cle }: Proprietes) {
  const id = useId();
  const Titre = niveau === 2 ? 'h2' : 'h3';
  return (
    <section className="bloc" aria-labelledby={id} data-bloc={cle}>
      <div className="bloc-tete">
        <Titre id={id}>{titre}</Titre>
        {note && <span className="note">{note}</span>}
        {geste && <span className="pousse">{geste}</span>}
      </div>
      {children}
    </section>
  );
}
