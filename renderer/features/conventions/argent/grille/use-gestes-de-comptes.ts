import { type KeyboardEvent, useMemo } from 'react';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { placeApres, type Suite } from '#renderer/ui/grille/suite.ts';
import { estUneFrappe, placeVisee } from '#renderer/ui/grille/touches.ts';
import type { Place, useCellule } from '#renderer/ui/grille/use-cellule.ts';
import { useDernier } from '#renderer/ui/tableau/use-dernier.ts';
import type { LignePatch } from '#shared/domain/convention/argent/compte.schema.ts';
import type { LigneDeGrille } from '../comptes.types.ts';
import { type ChampDeLigne, type ColonneDeComptes, sansObjet } from './colonnes.ts';
import type { GestesDeComptes } from './LigneDeComptes.tsx';

interface Reglage {
  readonly lignes: readonly LigneDeGrille[];
  readonly colonnes: readonly ColonneDeComptes[];
  readonly ordre: readonly string[];
  readonly cellule: ReturnType<typeof useCellule>;
  readonly vu: number;
}

const NUL = '00000000-0000-7000-8000-000000000000';
/** Ce qu'une case vidée devient ; un compte, un libellé et un mot de liste ne se vident pas. */
const SE_VIDENT: ReadonlySet<string> = new Set<ChampDeLigne>([
  'prevu',
  'declare',
  'controle',
  'controlePar',
  'referencePiece',
  'origine',
  'retenu',
  'motif',
  'commentaire',
  'volet',
  'membreId',
]);

/** Le clavier de la grille : les flèches, Entrée ou F2 pour taper, une lettre tape aussitôt, Espace coche, Suppr vide. */
export function useGestesDeComptes({ lignes, colonnes, ordre, cellule, vu }: Reglage) {
  const { active, allerA, editer, fermer, choisir } = cellule;
  const ligne = lignes.find(({ id }) => id === active?.ligne) ?? null;
  const colonne = colonnes.find(({ id }) => id === active?.colonne);
  const objet = ligne === null ? 'Ligne de compte' : `${ligne.compte} ${ligne.libelle}`;
  const { modifier } = useModification('comptes.modifier', { id: ligne?.id ?? NUL, vu, objet });
  const retrait = useCommande('comptes.retirer');
  const aviser = useAvisAnnulable();
  const ids = colonnes.map(({ id }) => id);
  const ecrire = (patch: LignePatch) => void modifier(patch).catch(direRefus());

  const finir = useDernier((place: Place, suite: Suite) => {
    const apres = placeApres(suite, place, ordre, ids);
    if (apres === null) fermer(place);
    else allerA(apres);
  });
  const retirer = useDernier(
    (une: LigneDeGrille) =>
      void retrait
        .lancer({ id: une.id })
        .then(() => aviser(`Ligne « ${une.compte} ${une.libelle} » retirée.`, 'comptes.retirer'), direRefus()),
  );
  const gestes: GestesDeComptes = useMemo(
    () => ({ choisir, editer, finir, retirer }),
    [choisir, editer, finir, retirer],
  );

  const surTouche = (evenement: KeyboardEvent) => {
    const { target, key } = evenement;
    if (!(target instanceof HTMLElement) || target.dataset['place'] === undefined || active === null) return;
    if (evenement.altKey || evenement.defaultPrevented) return;
    const visee = placeVisee(evenement, active, ordre, ids);
    if (visee !== null) {
      allerA(visee);
      return evenement.preventDefault();
    }
    if (evenement.ctrlKey || evenement.metaKey || ligne === null || colonne === undefined) return;
    if (colonne.calculee || sansObjet(ligne, colonne)) return;
    if (key === ' ' && colonne.id === 'eligible') ecrire({ eligible: !ligne.eligible });
    else if (key === 'Enter' || key === 'F2' || key === ' ') editer(active);
    else if ((key === 'Delete' || key === 'Backspace') && SE_VIDENT.has(colonne.id)) ecrire({ [colonne.id]: null });
    else if (estUneFrappe(evenement)) editer(active, key);
    else return;
    evenement.preventDefault();
  };
  return { gestes, surTouche };
}
