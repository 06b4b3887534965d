import { useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { CelluleRefusee } from './ecrire-le-bloc.ts';
import { type CelluleCollee, titreCopie } from './placer-le-bloc.ts';

interface Proprietes {
  readonly refusees: readonly CelluleRefusee[];
  readonly enCours: boolean;
  readonly surColler: (cellules: readonly CelluleCollee[]) => Promise<number>;
  readonly surFermer: () => void;
}

const cleDe = ({ ligne, colonne }: CelluleCollee): string => `${ligne} ${colonne.id}`;

/** Les cellules d'un bloc qui n'ont pas pu s'écrire, une à une : ce qui était collé, pourquoi, et de quoi le corriger. */
export function CellulesRefusees({ refusees, enCours, surColler, surFermer }: Proprietes) {
  const [corriges, setCorriges] = useState<ReadonlyMap<string, string>>(new Map());
  const coller = () =>
    void surColler(
      refusees
        .map(({ faute: _faute, ...cellule }) => ({
          ...cellule,
          texte: corriges.get(cleDe(cellule)) ?? cellule.texte,
        }))
        .filter(({ texte }) => texte.trim() !== ''),
    ).catch(direRefus('Rien n’est collé.'));
  return (
    <Dialogue
      ouvert
      titre={`${pluriel(refusees.length, 'cellule à corriger', 'cellules à corriger')}`}
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
      {refusees.map((refusee) => {
        const cle = cleDe(refusee);
        return (
          <ChampTexte
            key={cle}
            libelle={`${refusee.projet}, ${titreCopie(refusee.colonne)}`}
            valeur={corriges.get(cle) ?? refusee.texte}
            faute={refusee.faute}
            surChange={(texte) => setCorriges((avant) => new Map(avant).set(cle, texte))}
          />
        );
      })}
    </Dialogue>
  );
}
