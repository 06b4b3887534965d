import { useState } from 'react';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { pluriel } from '#shared/text/nombres.ts';
import type { CaseCollee, CaseRefusee } from './bloc-de-comptes.ts';

interface Proprietes {
  readonly refusees: readonly CaseRefusee[];
  readonly enCours: boolean;
  readonly surColler: (cases: readonly CaseCollee[]) => Promise<void>;
  readonly surFermer: () => void;
}

const cleDe = ({ rang, colonne }: CaseCollee): string => `${rang} ${colonne.id}`;
const nomDe = ({ rang, ligne, colonne }: CaseCollee): string =>
  `${ligne === null ? `Ligne ${rang} du bloc` : `${ligne.compte} ${ligne.libelle}`}, ${colonne.titre}`;

/** Les cases d'un bloc qui n'ont pas pu s'écrire, une à une : ce qui était collé, pourquoi, et de quoi le corriger. */
export function CasesRefusees({ refusees, enCours, surColler, surFermer }: Proprietes) {
  const [corriges, setCorriges] = useState<ReadonlyMap<string, string>>(new Map());
  const coller = () =>
    void surColler(
      refusees
        .map(({ faute: _faute, ...une }) => ({ ...une, texte: corriges.get(cleDe(une)) ?? une.texte }))
        .filter(({ texte }) => texte.trim() !== ''),
    ).catch(direRefus('Rien n’est collé.'));
  return (
    <Dialogue
      ouvert
      titre={pluriel(refusees.length, 'case à corriger', 'cases à corriger')}
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" enCours={enCours} surClic={coller}>
            {refusees.length > 1 ? 'Coller ces cases' : 'Coller cette case'}
          </Bouton>
          <Bouton genre="discret" surClic={surFermer}>
            Les laisser de côté
          </Bouton>
        </>
      }
    >
      <p>Le reste du bloc est dans la grille. Une case vidée ici ne s’écrit pas.</p>
      {refusees.map((refusee) => {
        const cle = cleDe(refusee);
        return (
          <ChampTexte
            key={cle}
            libelle={nomDe(refusee)}
            valeur={corriges.get(cle) ?? refusee.texte}
            faute={refusee.faute}
            surChange={(texte) => setCorriges((avant) => new Map(avant).set(cle, texte))}
          />
        );
      })}
    </Dialogue>
  );
}
