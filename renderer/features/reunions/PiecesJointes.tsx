import { useRef, useState } from 'react';
import type { PieceJointe, Seance } from '#shared/domain/seance/seance.schema.ts';
import { useDepotDePieces } from '#renderer/app/depot/use-depot-de-pieces.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { DialogueTitre } from './DialogueTitre.tsx';
import { LignePiece } from './LignePiece.tsx';

interface Proprietes {
  readonly seance: Seance;
  readonly vu: number;
  /** `null` : les pièces de la réunion entière. */
  readonly pointId: string | null;
  readonly aujourdHui: string;
}

const porteDesFichiers = (transfert: DataTransfer): boolean => transfert.types.includes('Files');

/** Les pièces d'un point ou de la réunion : les déposer en les glissant ou d'un bouton, les annoncer, les ordonner. */
export function PiecesJointes({ seance, vu, pointId, aujourdHui }: Proprietes) {
  const { id: reunionId } = seance.reunion;
  const pieces = seance.pieces.filter((piece) => piece.pointId === pointId);
  const choix = useRef<HTMLInputElement>(null);
  const [survol, setSurvol] = useState(false);
  const [annonce, setAnnonce] = useState(false);
  const annoncer = useCommande('pieces.annoncer');
  const deplacer = useCommande('pieces.deplacer');
  const joindre = useCommande('pieces.joindre');
  const depot = useDepotDePieces((jetons) => joindre.lancer({ reunionId, pointId, jetons }));
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: le dépôt à la souris double le bouton « Joindre des fichiers ».
    <div
      className="depot-de-pieces"
      data-survol={survol || undefined}
      onDragOver={(evenement) => {
        if (!porteDesFichiers(evenement.dataTransfer)) return;
        evenement.preventDefault();
        setSurvol(true);
      }}
      onDragLeave={() => setSurvol(false)}
      onDrop={(evenement) => {
        if (!porteDesFichiers(evenement.dataTransfer)) return;
        evenement.preventDefault();
        setSurvol(false);
        void depot.prendre([...evenement.dataTransfer.files]);
      }}
    >
      {pieces.length > 0 && (
        <ListeOrdonnable<PieceJointe>
          libelle={pointId === null ? 'Pièces de la réunion' : 'Pièces du point'}
          elements={pieces}
          cle={({ id }) => id}
          nom={({ titre }) => titre}
          surDeplacer={(id, rang) => void deplacer.lancer({ id, rang: rang + 1 }).catch(direRefus())}
        >
          {(piece) => <LignePiece piece={piece} vu={vu} aujourdHui={aujourdHui} />}
        </ListeOrdonnable>
      )}
      {depot.refus.length > 0 && (
        <Repere sens="alerte" mot="Non joint." annonce>
          {depot.refus.join(' ')}
        </Repere>
      )}
      {depot.remarques.length > 0 && (
        <Repere sens="info" mot="À savoir." annonce>
          {depot.remarques.join(' ')}
        </Repere>
      )}
      <input
        ref={choix}
        type="file"
        multiple
        hidden
        tabIndex={-1}
        aria-label={pointId === null ? 'Fichiers à joindre à la réunion' : 'Fichiers à joindre au point'}
        onChange={({ target }) => {
          const fichiers = [...(target.files ?? [])];
          target.value = '';
          void depot.prendre(fichiers);
        }}
      />
      <div className="puces">
        <Bouton
          genre="discret"
          icone="piece"
          enCours={depot.enCours}
          libelle={pointId === null ? 'Joindre des fichiers à la réunion' : 'Joindre des fichiers au point'}
          surClic={() => choix.current?.click()}
        >
          Joindre des fichiers
        </Bouton>
        <Bouton genre="discret" icone="plus" surClic={() => setAnnonce(true)}>
          Annoncer une pièce
        </Bouton>
      </div>
      {pieces.length === 0 && <p className="note">Ou glissez-les ici, 20 Mo au plus chacun.</p>}
      {annonce && (
        <DialogueTitre
          titre="Annoncer une pièce"
          libelle="Titre de la pièce"
          exemple="Bilan des permanences 2025"
          geste="Annoncer"
          max={300}
          envoyer={(titre) => annoncer.lancer({ reunionId, pointId, titre })}
          surFermer={() => setAnnonce(false)}
        >
          <p>Elle est dite « à joindre » tant que son fichier n’est pas là.</p>
        </DialogueTitre>
      )}
    </div>
  );
}
