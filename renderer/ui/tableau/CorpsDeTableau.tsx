import type { HTMLAttributes, ReactNode } from 'react';
import type { ColonneMontree } from './colonne.ts';
import { LigneDeTableau } from './LigneDeTableau.tsx';
import type { RangsDeTableau } from './rangs.ts';
import { TeteDeGroupe } from './TeteDeGroupe.tsx';
import type { useFenetre } from './use-fenetre.ts';

interface Proprietes<L> {
  readonly rangs: RangsDeTableau<L>;
  readonly cle: (ligne: L) => string;
  readonly colonnes: readonly ColonneMontree<L>[];
  readonly largeur: number;
  readonly fenetre: ReturnType<typeof useFenetre>;
  /** Place d'un rang hors de la vue qui reste dans la page : celui qui a le foyer. */
  readonly tenue: number | null;
  readonly ouverte: string | null;
  /** Numéro de la ligne dans le parcours du clavier ; `null` : elles ne prennent pas le foyer. */
  readonly auClavier: number | null;
  /** `null` : les lignes ne se choisissent pas. */
  readonly choisie: ((cle: string) => boolean) | null;
  readonly nom: ((ligne: L) => string) | undefined;
  readonly surBasculer: (cle: string) => void;
  readonly surOuvrir?: ((ligne: L) => void) | undefined;
  /** Ce que le corps entend pour toutes ses lignes. */
  readonly attributs: HTMLAttributes<HTMLTableSectionElement>;
  /** Ce que chaque ligne porte en propre, quand elles se mettent dans l'ordre. */
  readonly rangement: {
    readonly element: (cle: string) => HTMLAttributes<HTMLTableRowElement>;
    readonly poignee: (cle: string) => ReactNode;
  } | null;
  /** La même place garde la même ligne de la page, que l'on remplit : le foyer n'en bouge pas. */
  readonly parPlace: boolean;
}

/** Les rangs en vue, un blanc de la hauteur des autres avant et après. */
export function CorpsDeTableau<L>(proprietes: Proprietes<L>) {
  const { rangs, cle, colonnes, largeur, fenetre, tenue, ouverte, auClavier, choisie, rangement, parPlace } =
    proprietes;
  const { debut, fin, hauteurRang } = fenetre;
  const blanc = (de: number, a: number) =>
    a > de && (
      <tr key={`blanc ${de === 0 ? 'haut' : a}`} aria-hidden="true" style={{ height: (a - de) * hauteurRang }} />
    );

  const dessiner = (place: number) => {
    const rang = rangs.rangA(place);
    if (rang?.genre === 'groupe')
      return (
        <TeteDeGroupe
          key={`groupe ${rang.groupe.cle}`}
          groupe={rang.groupe}
          colonnes={colonnes}
          largeur={largeur}
          rang={place + 2}
        />
      );
    const ligne = rang?.ligne ?? null;
    const sienne = ligne === null ? null : cle(ligne);
    const numero = rangs.ligneA(place);
    return (
      <LigneDeTableau
        key={parPlace || sienne === null ? place : sienne}
        ligne={ligne}
        cle={sienne}
        numero={numero}
        colonnes={colonnes}
        rang={place + 2}
        ouverte={sienne !== null && sienne === ouverte}
        choisie={choisie && sienne !== null ? choisie(sienne) : choisie && false}
        nom={proprietes.nom}
        surBasculer={proprietes.surBasculer}
        surOuvrir={proprietes.surOuvrir}
        tabIndex={auClavier === null ? undefined : numero === auClavier ? 0 : -1}
        attributs={sienne === null ? undefined : rangement?.element(sienne)}
        poignee={sienne !== null && rangement?.poignee(sienne)}
      />
    );
  };

  const avant = tenue !== null && tenue < debut ? tenue : null;
  const apres = tenue !== null && tenue >= fin ? tenue : null;
  return (
    <tbody {...proprietes.attributs}>
      {blanc(0, avant ?? debut)}
      {avant !== null && dessiner(avant)}
      {avant !== null && blanc(avant + 1, debut)}
      {Array.from({ length: Math.max(0, fin - debut) }, (_vide, n) => dessiner(debut + n))}
      {blanc(fin, apres ?? rangs.total)}
      {apres !== null && dessiner(apres)}
      {apres !== null && blanc(apres + 1, rangs.total)}
    </tbody>
  );
}
