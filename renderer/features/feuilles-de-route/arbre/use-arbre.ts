import { type DragEvent, type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import type { TableauDeFeuille } from '../feuille.types.ts';
import { type Cible, type Place, placeAuDepot, rayonsDe, unCran } from './places.ts';

/** Ce que l'on tient à la souris. */
interface Prise {
  readonly genre: 'axe' | 'objectif' | 'action';
  readonly id: string;
}
/** Où cela se poserait : sur quel élément, et de quel côté. */
interface Depot {
  readonly id: string;
  readonly cote: 'avant' | 'apres' | 'dans';
}

const memes = (un: Place, autre: Place): boolean => un.axeId === autre.axeId && un.objectifId === autre.objectifId;
const dire = direRefus('Le déplacement n’a pas pu s’enregistrer ; essayez de nouveau.');

/**
 * Déplacer dans l'arbre : à la souris par la poignée ; au clavier par Alt+↑ et Alt+↓, d'un objectif ou d'un axe à l'autre
 * pour une action. Chaque déplacement s'enregistre et s'annule seul ; le foyer suit ce qui bouge.
 */
export function useArbre(tableau: TableauDeFeuille) {
  const { axes, objectifs, lignes } = tableau;
  const deplacerAxe = useCommande('axes.deplacer');
  const deplacerObjectif = useCommande('objectifs.deplacer');
  const deplacerFiche = useCommande('fichesAction.deplacer');
  const [prise, setPrise] = useState<Prise | null>(null);
  const [depot, setDepot] = useState<Depot | null>(null);
  const [annonce, setAnnonce] = useState('');
  const aSuivre = useRef<string | null>(null);
  const rayons = rayonsDe(tableau);

  // Ce qui change d'axe se redessine ailleurs : le foyer qu'il avait l'y suit.
  useEffect(() => {
    const id = aSuivre.current;
    if (id === null) return;
    const poignee = document.querySelector<HTMLElement>(`[data-arbre="${id}"] .poignee`);
    if (poignee === null) return;
    if (document.activeElement === document.body) poignee.focus({ preventScroll: true });
    poignee.scrollIntoView({ block: 'nearest' });
  });

  const finir = (geste: Promise<unknown>) => {
    geste.catch(dire).finally(() => {
      setTimeout(() => {
        aSuivre.current = null;
      }, 300);
    });
  };
  const nommer = ({ axeId, objectifId }: Pick<Place, 'axeId' | 'objectifId'>): string => {
    const objectif = objectifs.find(({ id }) => id === objectifId);
    const axe = axes.find(({ id }) => id === axeId);
    return objectif === undefined ? `axe ${axe?.numero ?? ''}` : `objectif ${objectif.numero}`;
  };

  /** Porte une action à une place. */
  const placer = (id: string, place: Place | null) => {
    const ligne = lignes.find(({ inscriptionId }) => inscriptionId === id);
    if (ligne === undefined) return;
    if (place === null) return setAnnonce(`${ligne.intitule} : déjà au bout.`);
    const rayon = rayons.find((un) => memes({ ...un, rang: 0 }, place));
    const autres = (rayon?.ids ?? []).filter((autre) => autre !== id).length;
    setAnnonce(`${ligne.intitule} : ${nommer(place)}, place ${place.rang} sur ${autres + 1}.`);
    aSuivre.current = id;
    finir(deplacerFiche.lancer({ inscriptionId: id, ...place }));
  };
  const ranger = (genre: 'axe' | 'objectif', id: string, rang: number) => {
    const freres =
      genre === 'axe'
        ? axes
        : objectifs.filter(({ axeId }) => axeId === objectifs.find((objectif) => objectif.id === id)?.axeId);
    const de = freres.findIndex((frere) => frere.id === id);
    const vers = Math.min(freres.length - 1, Math.max(0, rang));
    const intitule = freres[de]?.intitule ?? '';
    if (de === -1 || de === vers) return setAnnonce(`${intitule} : déjà au bout.`);
    setAnnonce(
      `${intitule} : place ${vers + 1} sur ${pluriel(freres.length, genre, genre === 'axe' ? 'axes' : 'objectifs')}.`,
    );
    aSuivre.current = id;
    finir((genre === 'axe' ? deplacerAxe : deplacerObjectif).lancer({ id, rang: vers + 1 }));
  };
  const rangDe = ({ genre, id }: Prise): number =>
    genre === 'axe'
      ? axes.findIndex((axe) => axe.id === id)
      : objectifs
          .filter(({ axeId }) => axeId === objectifs.find((objectif) => objectif.id === id)?.axeId)
          .findIndex((objectif) => objectif.id === id);
  const bouger = (quoi: Prise, sens: -1 | 1) =>
    quoi.genre === 'action'
      ? placer(quoi.id, unCran(rayons, quoi.id, sens))
      : ranger(quoi.genre, quoi.id, rangDe(quoi) + sens);

  /** Vrai si ce que l'on tient peut se poser ici. */
  const accueille = (ici: Prise): boolean => {
    if (prise === null || prise.id === ici.id) return false;
    if (prise.genre === 'action') return true;
    if (prise.genre !== ici.genre) return false;
    if (prise.genre === 'axe') return true;
    const axeDe = (id: string) => objectifs.find((objectif) => objectif.id === id)?.axeId;
    return axeDe(prise.id) === axeDe(ici.id);
  };
  const coteDe = (ici: Prise, evenement: DragEvent): Depot['cote'] => {
    if (prise?.genre === 'action' && ici.genre !== 'action') return 'dans';
    const { top, height } = evenement.currentTarget.getBoundingClientRect();
    return evenement.clientY < top + height / 2 ? 'avant' : 'apres';
  };
  const lacher = () => {
    setPrise(null);
    setDepot(null);
  };
  const cibleDe = (ici: Prise, cote: Depot['cote']): Cible => {
    if (ici.genre === 'action') return { genre: 'action', id: ici.id, cote: cote === 'avant' ? 'avant' : 'apres' };
    const axeId = ici.genre === 'axe' ? ici.id : (objectifs.find(({ id }) => id === ici.id)?.axeId ?? '');
    return { genre: 'rayon', axeId, objectifId: ici.genre === 'objectif' ? ici.id : null };
  };
  const poser = (ici: Prise, cote: Depot['cote']) => {
    if (prise === null) return;
    if (prise.genre === 'action') {
      const place = placeAuDepot(rayons, prise.id, cibleDe(ici, cote));
      if (place !== null) placer(prise.id, place);
      return;
    }
    const de = rangDe(prise);
    const brut = rangDe(ici) + (cote === 'avant' ? 0 : 1);
    ranger(prise.genre, prise.id, brut > de ? brut - 1 : brut);
  };

  return {
    annonce,
    placer,
    poignee: (quoi: Prise, nom: string) => ({
      'aria-label': `Déplacer : ${nom}`,
      'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown',
      aide: 'Alt+↑ Alt+↓ déplacer',
      title: 'Glisser, ou Alt+↑ et Alt+↓',
      onPointerDown: () => setPrise(quoi),
      onPointerUp: lacher,
    }),
    /** À poser sur la tête d'un axe ou d'un objectif, sur une action : ce qui se glisse, et où l'on lâche. */
    element: (quoi: Prise) => ({
      'data-arbre': quoi.id,
      draggable: prise?.id === quoi.id,
      'data-prise': prise?.id === quoi.id || undefined,
      'data-depot': depot?.id === quoi.id && prise?.id !== quoi.id ? depot.cote : undefined,
      onKeyDown: (evenement: KeyboardEvent) => {
        const sens = ({ ArrowUp: -1, ArrowDown: 1 } as const)[evenement.key as 'ArrowUp'];
        if (!evenement.altKey || sens === undefined) return;
        evenement.preventDefault();
        evenement.stopPropagation();
        bouger(quoi, sens);
      },
      onDragStart: (evenement: DragEvent) => {
        evenement.stopPropagation();
        evenement.dataTransfer.effectAllowed = 'move';
        evenement.dataTransfer.setData('text/plain', quoi.id);
      },
      onDragOver: (evenement: DragEvent) => {
        if (!accueille(quoi)) return;
        evenement.preventDefault();
        evenement.stopPropagation();
        const cote = coteDe(quoi, evenement);
        if (depot?.id !== quoi.id || depot.cote !== cote) setDepot({ id: quoi.id, cote });
      },
      onDrop: (evenement: DragEvent) => {
        evenement.preventDefault();
        evenement.stopPropagation();
        if (depot !== null && accueille(quoi)) poser(quoi, depot.cote);
        lacher();
      },
      onDragEnd: lacher,
    }),
  };
}

export type Arbre = ReturnType<typeof useArbre>;
