import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { Icone } from '#renderer/ui/icone/Icone.tsx';
import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import type { Constat } from '#shared/domain/constat.ts';
import { estBloquant } from '#shared/domain/constat.ts';
import type { EtatDeSection } from '#shared/domain/convention/rapport/etat-de-section.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly titre: string;
  readonly etat: EtatDeSection;
  /** Ce qui s'y règle. */
  readonly constats: readonly Constat[];
  readonly ouverte: boolean;
  readonly surBasculer: () => void;
  readonly children: ReactNode;
}

/** Une tête trop bas ne montrerait rien de ce qu'elle ouvre, en pixels. */
const MARGE = 160;

const ETATS: Readonly<Record<EtatDeSection, { readonly icone: NomIcone; readonly mot: string }>> = {
  ecrite: { icone: 'fait', mot: 'écrite' },
  calculee: { icone: 'demi', mot: 'lue dans la convention' },
  neant: { icone: 'cercle', mot: 'vide : « Néant »' },
  omise: { icone: 'cercle', mot: 'vide : omise' },
};

/** Une section du rapport, une ligne du sommaire : elle dit où elle en est, et s'ouvre pour être remplie. */
export function SectionDepliable({ titre, etat, constats, ouverte, surBasculer, children }: Proprietes) {
  const id = useId();
  const ici = useRef<HTMLElement>(null);
  // Celle d'au-dessus se replie : la tête de celle-ci ne sort pas de la vue.
  useLayoutEffect(() => {
    const cadre = ici.current?.parentElement;
    if (!ouverte || cadre == null || ici.current === null) return;
    const [tete, vue] = [ici.current.getBoundingClientRect().top, cadre.getBoundingClientRect()];
    if (tete < vue.top || tete > vue.bottom - MARGE) ici.current.scrollIntoView?.({ block: 'start' });
  }, [ouverte]);
  const { icone, mot } = ETATS[etat];
  const bloquants = constats.filter(estBloquant).length;
  return (
    <section
      ref={ici}
      className="section-de-rapport"
      aria-labelledby={`${id}-titre`}
      data-ouverte={ouverte || undefined}
    >
      <h3>
        <button type="button" aria-expanded={ouverte} aria-controls={`${id}-contenu`} onClick={surBasculer}>
          <Icone nom={icone} petite />
          <span id={`${id}-titre`}>{titre}</span>
          {constats.length > 0 ? (
            <span className={bloquants > 0 ? 'a-oter' : 'a-voir'}>
              <Icone nom={bloquants > 0 ? 'plein' : 'alerte'} petite />
              {bloquants > 0
                ? pluriel(bloquants, 'passage à ôter', 'passages à ôter')
                : pluriel(constats.length, 'point à voir', 'points à voir')}
            </span>
          ) : (
            <span className="note">{mot}</span>
          )}
        </button>
      </h3>
      <div id={`${id}-contenu`} className="fiche" hidden={!ouverte}>
        {ouverte && children}
      </div>
    </section>
  );
}
