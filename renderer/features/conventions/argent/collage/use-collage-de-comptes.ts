import { useState } from 'react';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { type Rangs, usePressePapiers } from '#renderer/ui/grille/use-presse-papiers.ts';
import { lireLeBloc } from '#renderer/ui/grille/lire-le-bloc.ts';
import type { Place } from '#renderer/ui/grille/use-cellule.ts';
import { LIGNES_DE_COMPTE_COLLEES } from '#shared/domain/convention/argent/compte.schema.ts';
import { nombreFr, pluriel } from '#shared/text/nombres.ts';
import type { LigneDeGrille, Organisme } from '../comptes.types.ts';
import { type ColonneDeComptes, texteDeCase } from '../grille/colonnes.ts';
import {
  type CaseCollee,
  type CaseRefusee,
  comprendreLesComptes,
  poserLeBloc,
  restesDesComptes,
} from './bloc-de-comptes.ts';

interface Reglage {
  readonly conventionId: string;
  readonly annee: number;
  readonly vu: number;
  readonly lignes: readonly LigneDeGrille[];
  readonly colonnes: readonly ColonneDeComptes[];
  readonly organismes: readonly Organisme[];
  /** À qui naissent les lignes neuves. */
  readonly membreId: string | null;
  readonly active: Place | null;
}

const dire = (ecrites: number, ajoutees: number, restent: number): string =>
  [
    `${pluriel(ecrites, 'case collée', 'cases collées')}${ajoutees === 0 ? '' : `, ${pluriel(ajoutees, 'ligne ajoutée', 'lignes ajoutées')}`}.`,
    restent > 0 && `${pluriel(restent, 'case reste', 'cases restent')} à corriger.`,
  ]
    .filter(Boolean)
    .join(' ');

/**
 * Ctrl+V d'un bloc depuis la case choisie, Ctrl+C de cette case. Une seule commande par collage ; ce qui ne peut pas
 * s'écrire reste à corriger, avec le texte collé.
 */
export function useCollageDeComptes(reglage: Reglage) {
  const { conventionId, annee, vu, lignes, colonnes, organismes, membreId, active } = reglage;
  const [restent, setRestent] = useState<readonly CaseRefusee[]>([]);
  const { lancer, enCours } = useCommande('comptes.coller');
  const aviser = useAvisAnnulable();

  async function ecrire(cases: readonly CaseCollee[]): Promise<void> {
    const compris = comprendreLesComptes(cases, organismes, membreId);
    if (compris.lignes.length === 0) return setRestent(compris.refusees);
    const ecrit = await lancer({ conventionId, annee, vu, lignes: [...compris.lignes] });
    const reste = restesDesComptes(compris, ecrit);
    setRestent(reste);
    aviser(dire(ecrit.ecrites, ecrit.ajoutees, reste.length), 'comptes.coller');
  }

  /** Colle depuis une case ; sous la dernière ligne, chaque ligne du bloc en ajoute une. */
  function coller(texte: string, depart: Rangs): void {
    const bloc = lireLeBloc(texte);
    if (bloc.length > LIGNES_DE_COMPTE_COLLEES) {
      donnerAvis(`Ce bloc compte ${nombreFr(bloc.length)} lignes, pour ${LIGNES_DE_COMPTE_COLLEES} au plus.`);
      return;
    }
    const cases = poserLeBloc(bloc, lignes, colonnes, depart);
    if (cases.length > 0) void ecrire(cases).catch(direRefus('Rien n’est collé.'));
  }

  usePressePapiers({
    active,
    lignes,
    colonnes,
    coller,
    texteDe: (ligne, colonne) => texteDeCase(ligne, colonne, organismes),
  });
  return { restent, enCours, ecrire, coller, fermer: () => setRestent([]) };
}
