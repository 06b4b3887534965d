import type { KeyboardEvent } from 'react';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { placeApres } from '#renderer/ui/grille/suite.ts';
import { estUneFrappe, placeVisee } from '#renderer/ui/grille/touches.ts';
import type { Place, useCellule } from '#renderer/ui/grille/use-cellule.ts';
import type { Quoi } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import type { ACorriger } from '../CorrigerUnEffectif.tsx';
import { useEcrire } from '../use-ecrire.ts';
import type { ColonneDEffectifs } from './colonnes.ts';
import type { GestesDeGrille } from './LigneDEffectifs.tsx';
import type { LigneDEffectifs } from './lignes.ts';
import type { Valeurs } from './valeurs.ts';

interface Reglage {
  readonly conventionId: string;
  readonly vu: number;
  readonly quoi: Quoi;
  readonly lignes: readonly LigneDEffectifs[];
  readonly colonnes: readonly ColonneDEffectifs[];
  readonly valeurs: Valeurs;
  readonly cellule: ReturnType<typeof useCellule>;
  readonly surCorriger: (correction: ACorriger) => void;
}

/** Le clavier de la grille : flèches, Entrée ou F2 pour taper, un chiffre tape aussitôt, Suppr vide ; un déclaré déjà dit se corrige. */
export function useGestesDeGrille({
  conventionId,
  vu,
  quoi,
  lignes,
  colonnes,
  valeurs,
  cellule,
  surCorriger,
}: Reglage) {
  const { active, allerA, editer, fermer, choisir } = cellule;
  const { ecrire } = useEcrire(conventionId, vu);
  const ordre = lignes.map(({ id }) => id);
  const ids = colonnes.map(({ id }) => id);

  const garder = async (place: Place, nombre: number | null): Promise<string | null> => {
    const ligne = lignes.find(({ id }) => id === place.ligne);
    const colonne = colonnes.find(({ id }) => id === place.colonne);
    if (ligne === undefined || colonne === undefined) return null;
    const avant = valeurs.nombre(ligne, colonne);
    const ecrite = { indicateurId: ligne.indicateurId, part: ligne.part, quoi, au: colonne.au, nombre };
    if (avant === nombre) return null;
    if (quoi === 'declare' && avant !== null) {
      surCorriger({ cellule: ecrite, nom: `${ligne.libelle}, ${colonne.titre}`, avant });
      return null;
    }
    const { refusees } = await ecrire([ecrite]);
    return refusees[0]?.message ?? null;
  };
  const gestes: GestesDeGrille = {
    choisir,
    editer: (place) => editer(place),
    garder,
    finir: (place, suite) => {
      const suivante = placeApres(suite, place, ordre, ids);
      if (suivante === null) fermer(place);
      else allerA(suivante);
    },
  };
  const vider = (place: Place) =>
    void garder(place, null).then((refus) => refus !== null && donnerAvis(refus), direRefus());
  const surTouche = (evenement: KeyboardEvent) => {
    const { target, key } = evenement;
    if (!(target instanceof HTMLElement) || target.dataset['place'] === undefined || active === null) return;
    if (evenement.altKey || evenement.defaultPrevented) return;
    const visee = placeVisee(evenement, active, ordre, ids);
    if (visee !== null) allerA(visee);
    else if (evenement.ctrlKey || evenement.metaKey) return;
    else if (key === 'Enter' || key === 'F2' || key === ' ') editer(active);
    else if (key === 'Delete' || key === 'Backspace') vider(active);
    else if (estUneFrappe(evenement)) editer(active, key);
    else return;
    evenement.preventDefault();
  };
  return { gestes, surTouche };
}
