import { type KeyboardEvent, type RefObject, useRef, useState } from 'react';
import { trouverParFrappe } from './dire-presence.ts';

/** Deux lettres tapées à moins de ce temps (ms) se suivent dans la recherche. */
const SUITE = 800;

interface Reglage {
  readonly cadre: RefObject<HTMLElement | null>;
  /** Identifiants et noms, dans l'ordre montré. */
  readonly lignes: readonly { readonly id: string; readonly nom: string }[];
  readonly surMenu: (id: string, ancre: HTMLElement) => void;
}

/**
 * Une longue liste au clavier : un seul arrêt de Tab, ↑ ↓ Début Fin pour se déplacer, → pour les autres
 * constats, quelques lettres d'un nom pour y aller. Espace reste au bouton, sauf au milieu d'un nom tapé.
 */
export function useListeAuClavier({ cadre, lignes, surMenu }: Reglage) {
  const [voulue, setVoulue] = useState<string | null>(null);
  const frappe = useRef({ texte: '', a: 0 });
  const rang = Math.max(
    0,
    lignes.findIndex(({ id }) => id === voulue),
  );
  const atteinte = lignes[rang]?.id ?? null;
  const boutons = () => [...(cadre.current?.querySelectorAll<HTMLElement>('[data-presence]') ?? [])];

  const aller = (vers: number) => {
    const ligne = lignes[Math.max(0, Math.min(vers, lignes.length - 1))];
    if (ligne === undefined) return;
    setVoulue(ligne.id);
    boutons()
      .find(({ dataset }) => dataset['presence'] === ligne.id)
      ?.focus();
  };
  const chercher = (lettre: string, ici: number) => {
    const maintenant = performance.now();
    const suite = maintenant - frappe.current.a < SUITE;
    frappe.current = { texte: (suite ? frappe.current.texte : '') + lettre, a: maintenant };
    const trouvee = trouverParFrappe(
      lignes.map(({ nom }) => nom),
      frappe.current.texte,
      suite ? ici : ici + 1,
    );
    if (trouvee !== -1) aller(trouvee);
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const bouton =
      evenement.target instanceof HTMLElement ? evenement.target.closest<HTMLElement>('[data-presence]') : null;
    const { key } = evenement;
    if (bouton === null || evenement.ctrlKey || evenement.metaKey || evenement.altKey) return;
    // La ligne du foyer, d'où qu'il soit venu : un lecteur d'écran l'y met sans clic ni flèche.
    const ici = Math.max(
      0,
      lignes.findIndex(({ id }) => id === bouton.dataset['presence']),
    );
    const enPhrase = frappe.current.texte !== '' && performance.now() - frappe.current.a < SUITE;
    if (key === 'ArrowDown') aller(ici + 1);
    else if (key === 'ArrowUp') aller(ici - 1);
    else if (key === 'Home') aller(0);
    else if (key === 'End') aller(lignes.length - 1);
    else if (key === 'ArrowRight') surMenu(lignes[ici]?.id ?? '', bouton);
    else if (key.length === 1 && (key !== ' ' || enPhrase)) chercher(key, ici);
    else return;
    evenement.preventDefault();
  };
  return {
    atteinte,
    surTouche,
    /** À appeler quand une ligne reçoit le foyer par un clic. */
    surFoyer: (id: string) => setVoulue(id),
    /** F2 : le foyer va à la liste, là où il était. */
    prendreLeFoyer: () => aller(rang),
  };
}
