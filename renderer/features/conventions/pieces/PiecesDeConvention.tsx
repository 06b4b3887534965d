import { useState } from 'react';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { etatDePieceLibelle, genreDePieceLibelle } from '#shared/domain/convention/pieces/pieces.labels.ts';
import { type LigneDePiece, lignesDesPieces } from '#shared/domain/convention/pieces/pieces.rules.ts';
import type { Onglet } from '../fiche/convention.types.ts';
import { FichierDeLaPiece } from './FichierDeLaPiece.tsx';
import { NoterUnePiece } from './NoterUnePiece.tsx';

const SENS = {
  manquante: 'afaire',
  perimee: 'retard',
  bientot_perimee: 'alerte',
  a_jour: 'fait',
  sans_objet: 'sans-objet',
} as const;
const enDate = (date: string | null) => (date === null ? null : { date });
const ecrite = (date: string | null | undefined): string => (date == null ? '' : dateCourte(date));
const nomDe = ({ piece, genre }: LigneDePiece): string => piece?.libelle ?? genreDePieceLibelle[genre];

/** Les pièces de chaque organisme : attendues, reçues, jusqu'à quand elles valent, et leur fichier (ligne 74). */
export function PiecesDeConvention({ fiche, vu, jour }: Onglet) {
  const { convention, membres, pieces } = fiche;
  const [ouverte, setOuverte] = useState<LigneDePiece | 'neuve' | null>(null);
  const lignes = lignesDesPieces(convention, membres, pieces, jour);
  const recues = lignes.filter(({ etat }) => etat !== 'manquante' && etat !== 'sans_objet').length;
  const colonnes: readonly Colonne<LigneDePiece>[] = [
    { id: 'organisme', titre: 'Organisme', cellule: ({ organisme }) => organisme.nom },
    {
      id: 'piece',
      titre: 'Pièce',
      entete: true,
      valeur: nomDe,
      cellule: (ligne) => (
        <Bouton
          genre="discret"
          libelle={`${nomDe(ligne)}, ${ligne.organisme.nom}, renseigner`}
          surClic={() => setOuverte(ligne)}
        >
          {nomDe(ligne)}
        </Bouton>
      ),
    },
    {
      id: 'etat',
      titre: 'État',
      etroite: true,
      valeur: ({ etat }) => etatDePieceLibelle[etat],
      cellule: ({ etat }) => <Etat sens={SENS[etat]}>{etatDePieceLibelle[etat]}</Etat>,
    },
    {
      id: 'date',
      titre: 'Pièce du',
      etroite: true,
      valeur: ({ piece }) => enDate(piece?.datePiece ?? null),
      cellule: ({ piece }) => ecrite(piece?.datePiece),
    },
    {
      id: 'valable',
      titre: 'Valable jusqu’au',
      etroite: true,
      valeur: ({ piece }) => enDate(piece?.valableJusquAu ?? null),
      cellule: ({ piece }) => ecrite(piece?.valableJusquAu),
    },
    {
      id: 'recue',
      titre: 'Reçue le',
      etroite: true,
      valeur: ({ piece }) => enDate(piece?.recueLe ?? null),
      cellule: ({ piece }) => ecrite(piece?.recueLe),
    },
    {
      id: 'fichier',
      titre: 'Fichier',
      valeur: ({ piece }) => piece?.fichier ?? null,
      cellule: ({ piece }) => (piece === null ? '' : <FichierDeLaPiece piece={piece} />),
    },
  ];
  return (
    <Bloc
      titre="Pièces"
      note={lignes.length === 0 ? undefined : `${recues} reçues sur ${lignes.length}`}
      geste={
        <Bouton genre="discret" icone="plus" surClic={() => setOuverte('neuve')}>
          Ajouter une pièce
        </Bouton>
      }
    >
      <Tableau
        libelle="Pièces de la convention"
        colonnes={colonnes}
        lignes={lignes}
        cle={({ cle }) => cle}
        vide={<p className="note">Aucune pièce n’est attendue d’une convention sans versement.</p>}
      />
      {ouverte !== null && (
        <NoterUnePiece
          fiche={fiche}
          ligne={ouverte === 'neuve' ? null : ouverte}
          vu={vu}
          jour={jour}
          surFermer={() => setOuverte(null)}
        />
      )}
    </Bloc>
  );
}
