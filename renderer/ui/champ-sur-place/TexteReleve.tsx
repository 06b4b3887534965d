import './texte-releve.css';
import type { ReactNode } from 'react';
import { Icone } from '../icone/Icone.tsx';

/** Un passage relevé dans un texte que l'on tape : où il est, et pourquoi. */
export interface Releve {
  readonly debut: number;
  readonly fin: number;
  /** Arrêtera ce qui suit ; sinon, à vérifier seulement. */
  readonly grave: boolean;
  /** « un numéro de téléphone » : ce que c'est. */
  readonly quoi: string;
}

interface Proprietes {
  readonly texte: string;
  /** Dans l'ordre du texte, sans recouvrement. */
  readonly releves: readonly Releve[];
}

/** Surligne des passages sous la saisie : le même texte, aux mêmes places, derrière elle. */
export function TexteReleve({
  texte,
  releves,
  children,
}: {
  readonly texte: string;
  /** `null` : rien ne s'y relève jamais. */
  readonly releves: readonly Releve[] | null;
  readonly children: ReactNode;
}) {
  if (releves === null) return children;
  return (
    <div className="texte-releve">
      {releves.length > 0 && (
        <div aria-hidden="true" className="saisie sur-place">
          {releves.map(({ debut, fin, grave }, rang) => (
            <span key={debut}>
              {texte.slice(releves[rang - 1]?.fin ?? 0, debut)}
              <mark data-grave={grave || undefined}>{texte.slice(debut, fin)}</mark>
            </span>
          ))}
          {texte.slice(releves.at(-1)?.fin ?? 0)}{' '}
        </div>
      )}
      {children}
    </div>
  );
}

/** Dit ce qui est relevé, sous le champ ; la région reste en place, pour être annoncée quand elle se remplit. */
export function DireLesReleves({ id, texte, releves }: Proprietes & { readonly id: string }) {
  return (
    <div className="releves" id={id} aria-live="polite">
      {releves.map(({ debut, fin, grave, quoi }) => (
        <p key={debut} data-grave={grave || undefined}>
          <Icone nom={grave ? 'plein' : 'alerte'} petite />
          <span>{`${grave ? 'À ôter' : 'À vérifier'}\u00A0: ${quoi}, «\u00A0${texte.slice(debut, fin)}\u00A0».`}</span>
        </p>
      ))}
    </div>
  );
}
