import type { ReactNode } from 'react';
import type { Constat } from '#shared/domain/constat.ts';
import { LienDArticle } from '#renderer/app/textes/LienDArticle.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

const SENS = { bloquant: 'erreur', attention: 'alerte', information: 'info' } as const;
const MOTS = { bloquant: 'À corriger.', attention: 'À vérifier.', information: 'À savoir.' } as const;

interface Proprietes {
  readonly constats: readonly Constat[];
  /** Ce qui se dit quand tout est là ; sans cela, rien. */
  readonly complet?: string | undefined;
  /** Le geste qui mène au champ. */
  readonly gesteDe?: ((constat: Constat) => ReactNode) | undefined;
}

/** Ce qu'une règle a constaté, chaque constat avec son article ; ou que tout est là. */
export function ListeDeConstats({ constats, complet, gesteDe }: Proprietes) {
  if (constats.length === 0 && complet !== undefined) {
    return (
      <Repere sens="succes" mot="Prête.">
        {complet}
      </Repere>
    );
  }
  return constats.map((constat) => {
    const { code, gravite, phrase, article, ou } = constat;
    return (
      <Repere
        key={`${code}-${ou ?? ''}-${phrase}`}
        sens={SENS[gravite]}
        mot={MOTS[gravite]}
        gestes={gesteDe?.(constat)}
        article={article === null ? null : <LienDArticle reference={article} regle={code} />}
      >
        {/* L'article vient entre la phrase et son point. */}
        {article === null ? phrase : phrase.replace(/\.$/u, '')}
      </Repere>
    );
  });
}
