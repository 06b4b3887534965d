import { useState } from 'react';
import { useCommande } from '#renderer/host/gestes.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { mailleLibelle } from '#shared/domain/designation/designation.labels.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Genre } from '../designations.types.ts';
import { UnGenre } from './UnGenre.tsx';

interface Proprietes {
  readonly genres: readonly Genre[];
  readonly surFermer: () => void;
}

const note = ({ maille, attendu, nombre }: Genre): string =>
  [
    mailleLibelle[maille].toLowerCase(),
    attendu && 'attendue partout',
    nombre > 0 && pluriel(nombre, 'désignation', 'désignations'),
  ]
    .filter(Boolean)
    .join(', ');

/** Les genres fournis et ceux du service : en créer, les renommer, supprimer ceux qui ne servent pas. */
export function GenresDeDesignation({ genres, surFermer }: Proprietes) {
  const [ouvert, setOuvert] = useState<Genre | 'nouveau' | null>(null);
  const suppression = useCommande('designations.supprimerGenre');
  if (ouvert !== null)
    return <UnGenre genre={ouvert === 'nouveau' ? null : ouvert} surFermer={() => setOuvert(null)} />;
  return (
    <Dialogue
      ouvert
      titre="Genres de désignation"
      surFermer={surFermer}
      gestes={
        <>
          <Bouton genre="premier" icone="plus" surClic={() => setOuvert('nouveau')}>
            Nouveau genre
          </Bouton>
          <Bouton surClic={surFermer}>Fermer</Bouton>
        </>
      }
    >
      <ul className="genres-designation">
        {genres.map((genre) => (
          <li key={genre.id}>
            <span>
              {genre.nom}
              <span className="note">{note(genre)}</span>
            </span>
            {genre.fourni ? (
              <span className="note">fourni</span>
            ) : (
              <span className="puces">
                <Bouton genre="discret" libelle={`Modifier ${genre.nom}`} surClic={() => setOuvert(genre)}>
                  Modifier
                </Bouton>
                <Bouton
                  genre="discret"
                  danger
                  libelle={`Supprimer ${genre.nom}`}
                  surClic={() => void suppression.lancer({ id: genre.id }).catch(() => undefined)}
                >
                  Supprimer
                </Bouton>
              </span>
            )}
          </li>
        ))}
      </ul>
      {suppression.erreur !== null && (
        <Repere sens="alerte" mot="Genre gardé." annonce>
          {suppression.erreur.message}
        </Repere>
      )}
    </Dialogue>
  );
}
