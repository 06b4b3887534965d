import { type ReactNode, useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { direRefus } from '../avis/phrase-de.ts';
import { ChampTexte } from '../champs/ChampTexte.tsx';
import { Dialogue } from '../dialogue/Dialogue.tsx';
import { Bouton } from '../gestes/Bouton.tsx';

interface Refusee {
  /** Ce qui était collé. */
  readonly texte: string;
  readonly faute: string;
}

interface Proprietes<C extends Refusee> {
  readonly refusees: readonly C[];
  readonly cleDe: (cellule: C) => string;
  /** « Salaires, Déclaré » : la ligne, puis la colonne. */
  readonly nomDe: (cellule: C) => string;
  readonly enCours: boolean;
  /** Reçoit les cellules avec leur texte corrigé ; une cellule vidée n'y est pas. */
  readonly surColler: (cellules: readonly C[]) => Promise<unknown>;
  readonly surFermer: () => void;
  /** Ce que toutes demandent : un motif. */
  readonly children?: ReactNode;
}

/** Les cellules d'un bloc qui n'ont pas pu s'écrire, une à une : ce qui était collé, pourquoi, et de quoi le corriger. */
export function CellulesRefusees<C extends Refusee>({
  refusees,
  cleDe,
  nomDe,
  enCours,
  surColler,
  surFermer,
  children,
}: Proprietes<C>) {
  const [corriges, setCorriges] = useState<ReadonlyMap<string, string>>(new Map());
  const texteDe = (cellule: C): string => corriges.get(cleDe(cellule)) ?? cellule.texte;
  const coller = () =>
    void surColler(
      refusees.map((cellule) => ({ ...cellule, texte: texteDe(cellule) })).filter(({ texte }) => texte.trim() !== ''),
    ).catch(direRefus('Rien n’est collé.'));
  return (
    <Dialogue
      ouvert
      titre={pluriel(refusees.length, 'cellule à corriger', 'cellules à corriger')}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} surClic={coller}>
            {refusees.length > 1 ? 'Coller ces cellules' : 'Coller cette cellule'}
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Les laisser de côté
          </Bouton>
        </>
      }
    >
      <p>Le reste du bloc est dans la grille. Une cellule vidée ici ne s’écrit pas.</p>
      {children}
      {refusees.map((refusee) => (
        <ChampTexte
          key={cleDe(refusee)}
          libelle={nomDe(refusee)}
          valeur={texteDe(refusee)}
          faute={refusee.faute}
          surChange={(texte) => setCorriges((avant) => new Map(avant).set(cleDe(refusee), texte))}
        />
      ))}
    </Dialogue>
  );
}
