import { type ReactNode, useId } from 'react';
import { Icone } from '../icone/Icone.tsx';
import type { NomIcone } from '../icone/traces.tsx';

/** `erreur` : une date passée ou une décision en danger ; `alerte` : à revoir ; `info` et `succes` se lisent. */
export type SensRepere = 'info' | 'alerte' | 'erreur' | 'succes';

const signes: Record<SensRepere, NomIcone> = { info: 'info', alerte: 'alerte', erreur: 'plein', succes: 'fait' };

interface Proprietes {
  readonly sens: SensRepere;
  /** Le mot qui porte le sens à lui seul : « Siège vacant ». */
  readonly mot: string;
  /** Une phrase. */
  readonly children: ReactNode;
  /** L'article, mis entre parenthèses à la fin de la phrase ; d'ordinaire un lien vers le manuel. */
  readonly article?: ReactNode;
  /** Le geste qui résout. */
  readonly gestes?: ReactNode;
  /** À dire aussitôt paru : `true` seulement quand le repère répond à un geste. */
  readonly annonce?: boolean | undefined;
}

/** Une règle, une alerte ou une information, là où un geste l'attend : mot, phrase, article, geste. */
export function Repere({ sens, mot, children, article, gestes, annonce = false }: Proprietes) {
  const idMot = useId();
  return (
    <div
      className={`repere repere-${sens}`}
      role={annonce ? 'status' : 'group'}
      aria-labelledby={annonce ? undefined : idMot}
    >
      <Icone nom={signes[sens]} />
      <div>
        <b id={idMot}>{mot}</b> {article && typeof children === 'string' ? children.replace(/\.$/u, '') : children}
        {article && (
          <>
            {' '}
            <span className="insecable">({article}).</span>
          </>
        )}
      </div>
      {gestes && <div className="repere-gestes">{gestes}</div>}
    </div>
  );
}
