import { useState } from 'react';
import { pluriel } from '#shared/text/nombres.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { CelluleRefusee } from './ecrire-le-bloc.ts';
import type { CelluleCollee } from './placer-le-bloc.ts';

interface Proprietes {
  readonly refusees: readonly CelluleRefusee[];
  readonly enCours: boolean;
  readonly surColler: (cellules: readonly CelluleCollee[], motif: string | null) => Promise<unknown>;
  readonly surFermer: () => void;
}

const cleDe = ({ ligne, colonne }: CelluleCollee): string => `${ligne.id} ${colonne.id}`;

/** Les cellules d'un bloc qui n'ont pas pu s'écrire, une à une, et le motif des corrections qu'il porte (I1). */
export function CellulesRefusees({ refusees, enCours, surColler, surFermer }: Proprietes) {
  const [corriges, setCorriges] = useState<ReadonlyMap<string, string>>(new Map());
  const [motif, setMotif] = useState('');
  const attendMotif = refusees.some(({ correction }) => correction);
  const coller = () =>
    void surColler(
      refusees
        .map(({ ligne, colonne, texte }) => ({
          ligne,
          colonne,
          texte: corriges.get(cleDe({ ligne, colonne, texte })) ?? texte,
        }))
        .filter(({ texte }) => texte.trim() !== ''),
      motif.trim() === '' ? null : motif,
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
      {attendMotif && (
        <ChampTexte
          libelle="Motif des corrections"
          exemple="Tableau rectificatif du 12 janvier"
          valeur={motif}
          surChange={setMotif}
        />
      )}
      {refusees.map((refusee) => (
        <ChampTexte
          key={cleDe(refusee)}
          libelle={`${refusee.ligne.libelle}, ${refusee.colonne.titre}`}
          valeur={corriges.get(cleDe(refusee)) ?? refusee.texte}
          faute={refusee.faute}
          surChange={(texte) => setCorriges((avant) => new Map(avant).set(cleDe(refusee), texte))}
        />
      ))}
    </Dialogue>
  );
}
