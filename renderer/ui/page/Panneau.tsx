import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { BoutonCarre } from '../gestes/BoutonCarre.tsx';

interface Proprietes {
  readonly titre: string;
  readonly children: ReactNode;
  /** Sans `surFermer`, le panneau est à demeure. Échap et la croix l'appellent. */
  readonly surFermer?: (() => void) | undefined;
}

/** Une fiche vient d'en laisser la place à une autre, et tenait le foyer : la suivante le reprend. */
let laisse = false;

/**
 * Le détail de la ligne choisie, à droite. À la fermeture, le foyer revient à ce qui l'avait ouvert,
 * s'il est encore là.
 */
export function Panneau({ titre, children, surFermer }: Proprietes) {
  const id = useId();
  const cadre = useRef<HTMLElement>(null);
  const tete = useRef<HTMLHeadingElement>(null);
  const tenu = useRef(false);
  /** L'annonce déjà montrée ; indéfini tant que le panneau s'ouvre. */
  const montree = useRef<Element | null | undefined>(undefined);
  const fermer = useEffectEvent(() => surFermer?.());
  const aDemeure = surFermer === undefined;

  useEffect(() => {
    const ouvreur = document.activeElement;
    const element = cadre.current;
    // Venue après l'écran (une fiche que l'on crée, que l'on cherche) : le foyer, rendu au contenu, attendait qu'elle soit là.
    if (!aDemeure && (laisse || ouvreur?.id === 'contenu')) tete.current?.focus({ preventScroll: true });
    const surTouche = (evenement: KeyboardEvent) => {
      if (evenement.key !== 'Escape' || evenement.defaultPrevented) return;
      evenement.preventDefault();
      fermer();
    };
    document.addEventListener('keydown', surTouche);
    return () => {
      document.removeEventListener('keydown', surTouche);
      const foyerPerdu =
        document.activeElement === document.body ||
        document.activeElement === null ||
        element?.contains(document.activeElement);
      if (!foyerPerdu) return;
      laisse = tenu.current;
      queueMicrotask(() => {
        laisse = false;
      });
      // La ligne qui l'avait ouvert peut avoir été retirée d'ici même : le foyer va alors au contenu.
      if (ouvreur instanceof HTMLElement && ouvreur.isConnected) ouvreur.focus();
      else document.getElementById('contenu')?.focus({ preventScroll: true });
    };
  }, [aDemeure]);

  // Ce qui tenait le foyer vient de disparaître (« Retirer ») : le titre le reprend.
  useEffect(() => {
    if (!tenu.current || document.activeElement !== document.body) return;
    tete.current?.focus({ preventScroll: true });
  });

  // Un refus qui paraît dans le panneau vient en vue : il peut être plus bas que la fenêtre.
  useEffect(() => {
    const annonce = cadre.current?.querySelector('.repere[role="status"]') ?? null;
    if (annonce !== null && annonce !== montree.current && montree.current !== undefined)
      annonce.scrollIntoView?.({ block: 'nearest' });
    montree.current = annonce;
  });

  return (
    // À demeure, il peut défiler sans rien contenir qui prenne le foyer.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: une région qui défile doit s’atteindre au clavier.
    <aside
      className="panneau"
      aria-labelledby={id}
      ref={cadre}
      tabIndex={surFermer ? undefined : 0}
      // Un dialogue ouvert d'ici n'est pas dans la fiche : fermé, il rend lui-même le foyer.
      onFocus={({ target }) => void (tenu.current = cadre.current?.contains(target) === true)}
      onBlur={() => void (tenu.current = false)}
    >
      <div className="panneau-tete">
        <h2 id={id} ref={tete} tabIndex={-1}>
          {titre}
        </h2>
        {surFermer && (
          <span className="pousse">
            <BoutonCarre icone="fermer" libelle="Fermer le panneau" surClic={surFermer} />
          </span>
        )}
      </div>
      {children}
    </aside>
  );
}
