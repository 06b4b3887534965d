import { type KeyboardEvent, useMemo } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { useDernier } from '#renderer/ui/tableau/use-dernier.ts';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';
import type { ColonneDeGrille } from './colonnes.ts';
import type { GestesDeGrille } from './LigneDeProjet.tsx';
import { suggestions } from './suggestions.ts';
import { placeApres, type Suite } from '#renderer/ui/grille/suite.ts';
import { estUneFrappe, placeVisee } from '#renderer/ui/grille/touches.ts';
import type { Place, useCellule } from '#renderer/ui/grille/use-cellule.ts';

interface Reglage {
  readonly programmation: Programmation;
  readonly montres: readonly ProjetDeGrille[];
  readonly colonnes: readonly ColonneDeGrille[];
  readonly ordre: readonly string[];
  readonly cellule: ReturnType<typeof useCellule>;
  readonly vu: number;
}

const NUL = '00000000-0000-7000-8000-000000000000';

/** Le clavier de la grille : les flèches, Entrée ou F2 pour taper, une lettre tape aussitôt, Espace coche, Suppr vide. */
export function useGestesDeGrille({ programmation, montres, colonnes, ordre, cellule, vu }: Reglage) {
  const { active, allerA, editer, fermer, choisir } = cellule;
  const projet = montres.find(({ id }) => id === active?.ligne) ?? null;
  const colonne = colonnes.find(({ id }) => id === active?.colonne);
  const objet = projet?.intitule ?? 'Projet';
  const champ = useModification('programmation.modifier', { id: projet?.id ?? NUL, vu, objet });
  const enveloppeId = colonne?.montant?.enveloppe.id ?? NUL;
  const montant = useModification('programmation.chiffrer', { id: projet?.id ?? NUL, enveloppeId, vu, objet });
  const ids = colonnes.map(({ id }) => id);

  const finir = useDernier((place: Place, suite: Suite) => {
    const suivante = placeApres(suite, place, ordre, ids);
    if (suivante === null) fermer(place);
    else allerA(suivante);
  });
  const suggestionsDe = useDernier((une: ColonneDeGrille) => suggestions(une, programmation));
  const gestes: GestesDeGrille = useMemo(
    () => ({ choisir, editer, finir, suggestionsDe }),
    [choisir, editer, finir, suggestionsDe],
  );

  const vider = () => {
    if (colonne === undefined || colonne.genre === 'intitule') return;
    const fait =
      colonne.montant !== undefined
        ? montant.modifier({ [colonne.montant.volet]: null })
        : colonne.genre === 'pluriannuel'
          ? champ.modifier({ pluriannuel: false })
          : champ.modifier(colonne.genre === 'quartiers' ? { quartiers: '' } : { [colonne.genre]: null });
    void fait.catch(direRefus());
  };
  const surTouche = (evenement: KeyboardEvent) => {
    const { target, key } = evenement;
    if (!(target instanceof HTMLElement) || target.dataset['place'] === undefined || active === null) return;
    if (evenement.altKey || evenement.defaultPrevented) return;
    const visee = placeVisee(evenement, active, ordre, ids);
    if (visee !== null) allerA(visee);
    else if (evenement.ctrlKey || evenement.metaKey) return;
    else if (key === ' ' && colonne?.genre === 'pluriannuel' && projet !== null)
      void champ.modifier({ pluriannuel: !projet.pluriannuel }).catch(direRefus());
    else if (key === 'Enter' || key === 'F2' || key === ' ') editer(active);
    else if (key === 'Delete' || key === 'Backspace') vider();
    else if (estUneFrappe(evenement)) editer(active, key);
    else return;
    evenement.preventDefault();
  };
  return { gestes, surTouche };
}
