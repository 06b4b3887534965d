import { useEffect, useState } from 'react';
import { Avis } from './Avis.tsx';
import { retirerAvis, useFileAvis } from './avis.store.ts';
import { useEcart } from './use-ecart.ts';

/** Temps de lecture, en millisecondes : assez pour lire, et pour atteindre « Annuler » au clavier. */
const DUREE = 8_000;

/**
 * La file des avis, en bas à gauche du contenu, ou en haut si ce qui a le foyer est en bas. Le temps s'arrête tant que le pointeur ou le foyer
 * y est. Une seule par fenêtre ; la région est toujours là, pour être annoncée poliment.
 */
export function FileAvis() {
  const avis = useFileAvis((file) => file.avis);
  const [retenus, setRetenus] = useState(false);
  const { cadre, enHaut } = useEcart(avis.length);

  useEffect(() => {
    const plusAncien = avis[0];
    if (plusAncien === undefined || retenus) return;
    const minuterie = setTimeout(() => retirerAvis(plusAncien.numero), DUREE);
    return () => clearTimeout(minuterie);
  }, [avis, retenus]);

  /** Retire l'avis que l'on vient de toucher ; le foyer, qui y était, va au contenu au lieu de se perdre. */
  const partir = (numero: number) => {
    retirerAvis(numero);
    setRetenus(false);
    const contenu = document.querySelector('main');
    if (contenu === null) return;
    contenu.tabIndex = -1;
    contenu.focus({ preventScroll: true });
  };

  return (
    <section
      ref={cadre}
      className={enHaut ? 'file-avis en-haut' : 'file-avis'}
      aria-label="Avis"
      onPointerEnter={() => setRetenus(true)}
      onPointerLeave={() => setRetenus(false)}
      onFocus={() => setRetenus(true)}
      onBlur={() => setRetenus(false)}
    >
      <div role="status">
        <ul>
          {avis.map(({ numero, phrase, geste }) => (
            <li key={numero}>
              <Avis
                geste={
                  geste && {
                    libelle: geste.libelle,
                    surClic: () => {
                      partir(numero);
                      geste.surClic();
                    },
                  }
                }
                surFermer={() => partir(numero)}
              >
                {phrase}
              </Avis>
            </li>
          ))}
        </ul>
      </div>
    </section>
  );
}
