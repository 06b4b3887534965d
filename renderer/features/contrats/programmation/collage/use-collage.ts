import { useState } from 'react';
import { LIGNES_COLLEES } from '#shared/domain/programmation/programmation.schema.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { type Rangs, usePressePapiers } from '#renderer/ui/grille/use-presse-papiers.ts';
import { type ColonneDeGrille, texteDeCellule } from '../grille/colonnes.ts';
import type { Place } from '#renderer/ui/grille/use-cellule.ts';
import type { Programmation, ProjetDeGrille } from '../programmation.types.ts';
import { type CelluleRefusee, comprendreLeBloc, resteDuBloc } from './ecrire-le-bloc.ts';
import { lireLeBloc } from '#renderer/ui/grille/lire-le-bloc.ts';
import { type CelluleCollee, placerLeBloc } from './placer-le-bloc.ts';

interface Reglage {
  readonly programmation: Programmation;
  readonly annee: number;
  readonly vu: number;
  readonly montres: readonly ProjetDeGrille[];
  readonly colonnes: readonly ColonneDeGrille[];
  readonly active: Place | null;
}

const dire = (ecrites: number, ajoutes: number, restent: number, deTrop: number): string =>
  [
    `${pluriel(ecrites, 'cellule collée', 'cellules collées')}${ajoutes === 0 ? '' : `, ${pluriel(ajoutes, 'projet ajouté', 'projets ajoutés')}`}.`,
    restent > 0 && `${pluriel(restent, 'cellule reste', 'cellules restent')} à corriger.`,
    deTrop > 0 && `${pluriel(deTrop, 'colonne du bloc dépasse', 'colonnes du bloc dépassent')} la grille.`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * Ctrl+V d'un bloc depuis la cellule choisie, Ctrl+C de cette cellule. Une seule commande par collage ; ce qui ne peut pas
 * s'écrire reste à corriger, avec le texte collé.
 */
export function useCollage({ programmation, annee, vu, montres, colonnes, active }: Reglage) {
  const [restent, setRestent] = useState<readonly CelluleRefusee[]>([]);
  const { lancer, enCours } = useCommande('programmation.coller');
  const aviser = useAvisAnnulable();

  /** @returns combien de cellules restent à corriger */
  async function ecrire(cellules: readonly CelluleCollee[], deTrop = 0): Promise<number> {
    const compris = comprendreLeBloc(cellules);
    if (compris.lignes.length === 0) {
      setRestent(compris.refusees);
      return compris.refusees.length;
    }
    const lignes = [...compris.lignes];
    const ecrit = await lancer({ contratId: programmation.contrat.id, annee, vu, lignes });
    const reste = resteDuBloc(compris, ecrit);
    setRestent(reste);
    aviser(dire(ecrit.ecrites, ecrit.ajoutes, reste.length, deTrop), 'programmation.coller');
    return reste.length;
  }

  /** Colle depuis une cellule ; sous le dernier projet montré, chaque ligne en ajoute un. */
  function coller(texte: string, depart: Rangs): void {
    const bloc = lireLeBloc(texte);
    if (bloc.length > LIGNES_COLLEES) {
      donnerAvis(
        `Ce bloc compte ${nombreFr(bloc.length)} lignes, pour ${LIGNES_COLLEES} au plus. Reprenez-le en tableau, par le menu « … ».`,
      );
      return;
    }
    const { cellules, deTrop } = placerLeBloc(bloc, montres, colonnes, depart);
    if (cellules.length > 0) void ecrire(cellules, deTrop).catch(direRefus('Rien n’est collé.'));
  }

  usePressePapiers({
    active,
    lignes: montres,
    colonnes,
    coller,
    texteDe: (projet, colonne) => texteDeCellule(projet, colonne, programmation.quartiers),
  });
  return { restent, enCours, ecrire, coller, fermer: () => setRestent([]) };
}
