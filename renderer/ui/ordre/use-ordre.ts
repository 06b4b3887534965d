import { type DragEvent, type KeyboardEvent, useState } from 'react';

interface Reglage {
  readonly cles: readonly string[];
  /** Nom d'un élément, pour l'annonce : « Questions diverses ». */
  readonly nom: (cle: string) => string;
  /** `rang` : place voulue, à partir de 0. */
  readonly surDeplacer: (cle: string, rang: number) => void;
}

interface Depot {
  readonly cle: string;
  readonly cote: 'avant' | 'apres';
}

/** Place qu'aura un élément pris au rang `de`, lâché avant ou après le rang `sur`. */
export function rangDeDepot(de: number, sur: number, cote: Depot['cote']): number {
  const brut = cote === 'avant' ? sur : sur + 1;
  return brut > de ? brut - 1 : brut;
}

/** L'élément pris au clavier : d'où il vient, où il en est. */
interface Tenu {
  readonly cle: string;
  readonly depart: number;
  readonly rang: number;
}

/**
 * Changer l'ordre d'une liste : par la poignée à la souris ; au clavier, par Alt+↑ et Alt+↓ partout dans
 * l'élément, ou sur la poignée en le prenant (Espace), les flèches, Espace pour le poser, Échap pour le
 * remettre d'où il vient. `annonce` se met dans une région polie.
 */
export function useOrdre({ cles, nom, surDeplacer }: Reglage) {
  const [prise, setPrise] = useState<string | null>(null);
  const [depot, setDepot] = useState<Depot | null>(null);
  const [annonce, setAnnonce] = useState('');
  const [tenu, setTenu] = useState<Tenu | null>(null);

  const deplacer = (cle: string, rang: number) => {
    const de = cles.indexOf(cle);
    const vers = Math.min(cles.length - 1, Math.max(0, rang));
    if (de === -1 || de === vers) return;
    surDeplacer(cle, vers);
    setAnnonce(`${nom(cle)} : place ${vers + 1} sur ${cles.length}.`);
  };
  const place = (rang: number) => `place ${rang + 1} sur ${cles.length}`;
  /** Une touche sur la poignée ; vrai si elle a servi. */
  const surPoignee = (cle: string, { key, altKey }: KeyboardEvent): boolean => {
    const pas = { ArrowUp: -1, ArrowDown: 1 }[key];
    const prend = key === ' ' || key === 'Enter';
    if (altKey) return false;
    if (tenu?.cle !== cle) {
      if (!prend) return false;
      const depart = cles.indexOf(cle);
      setTenu({ cle, depart, rang: depart });
      setAnnonce(`${nom(cle)} : élément pris, ${place(depart)}.`);
    } else if (pas !== undefined) {
      const rang = Math.min(cles.length - 1, Math.max(0, tenu.rang + pas));
      if (rang === tenu.rang) return true;
      setTenu({ ...tenu, rang });
      surDeplacer(cle, rang);
      setAnnonce(`${nom(cle)} : ${place(rang)}.`);
    } else if (prend) {
      setTenu(null);
      setAnnonce(`${nom(cle)} : élément posé, ${place(tenu.rang)}.`);
    } else if (key === 'Escape') {
      setTenu(null);
      if (tenu.rang !== tenu.depart) surDeplacer(cle, tenu.depart);
      setAnnonce(`${nom(cle)} : élément remis, ${place(tenu.depart)}.`);
    } else return false;
    return true;
  };
  const lacher = () => {
    setPrise(null);
    setDepot(null);
  };

  return {
    annonce,
    poignee: (cle: string) => ({
      'aria-label': `Déplacer : ${nom(cle)}`,
      'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown',
      'aria-pressed': tenu?.cle === cle,
      aide: tenu?.cle === cle ? '↑ ↓ déplacer, Espace poser, Échap annuler' : 'Espace prendre, ou Alt+↑ Alt+↓',
      title: 'Glisser, ou Alt+↑ et Alt+↓',
      onKeyDown: (evenement: KeyboardEvent) => {
        if (!surPoignee(cle, evenement)) return;
        evenement.preventDefault();
        evenement.stopPropagation();
      },
      onBlur: () => setTenu(null),
      onPointerDown: () => setPrise(cle),
      onPointerUp: lacher,
    }),
    element: (cle: string) => ({
      draggable: prise === cle,
      'data-prise': prise === cle || undefined,
      'data-tenu': tenu?.cle === cle || undefined,
      'data-depot': depot?.cle === cle && prise !== cle ? depot.cote : undefined,
      onKeyDown: (evenement: KeyboardEvent) => {
        const pas = { ArrowUp: -1, ArrowDown: 1 }[evenement.key];
        if (!evenement.altKey || pas === undefined) return;
        evenement.preventDefault();
        deplacer(cle, cles.indexOf(cle) + pas);
      },
      onDragStart: (evenement: DragEvent) => {
        evenement.dataTransfer.effectAllowed = 'move';
        evenement.dataTransfer.setData('text/plain', nom(cle));
      },
      onDragOver: (evenement: DragEvent) => {
        if (prise === null) return;
        evenement.preventDefault();
        const { top, height } = evenement.currentTarget.getBoundingClientRect();
        const cote = evenement.clientY < top + height / 2 ? 'avant' : 'apres';
        if (depot?.cle !== cle || depot.cote !== cote) setDepot({ cle, cote });
      },
      onDrop: (evenement: DragEvent) => {
        evenement.preventDefault();
        if (prise !== null && depot !== null)
          deplacer(prise, rangDeDepot(cles.indexOf(prise), cles.indexOf(depot.cle), depot.cote));
        lacher();
      },
      onDragEnd: lacher,
    }),
  };
}
