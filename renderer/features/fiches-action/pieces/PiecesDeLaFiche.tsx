import { useRef } from 'react';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { useDepotDePieces } from '#renderer/app/depot/use-depot-de-pieces.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useFiche } from '../contexte-fiche.ts';
import { LigneDePiece } from './LigneDePiece.tsx';

/** Les pièces de la fiche : on les glisse ici ou on les joint d'un bouton ; leur titre les télécharge. */
export function PiecesDeLaFiche() {
  const { id: ficheId, pieces, garder } = useFiche();
  const choix = useRef<HTMLInputElement>(null);
  const bouton = useRef<HTMLButtonElement>(null);
  const { lancer } = useCommande('piecesDeFiche.joindre');
  const depot = useDepotDePieces((jetons) => garder(lancer({ ficheId, jetons })));
  return (
    <SurfaceDeDepot
      className="champ surface-de-depot"
      icone="piece"
      invite="Lâchez les fichiers : ils se joignent à la fiche."
      surDepot={(fichiers) => void depot.prendre(fichiers)}
    >
      <div className="depliable-tete">
        <span className="mot" id="pieces-de-la-fiche">
          Pièces
        </span>
        <input
          ref={choix}
          type="file"
          multiple
          hidden
          tabIndex={-1}
          aria-label="Fichiers à joindre à la fiche"
          onChange={({ target }) => {
            const fichiers = [...(target.files ?? [])];
            target.value = '';
            void depot.prendre(fichiers);
          }}
        />
        <Bouton
          ref={bouton}
          genre="discret"
          icone="piece"
          enCours={depot.enCours}
          libelle="Joindre des fichiers à la fiche"
          surClic={() => choix.current?.click()}
        >
          Joindre
        </Bouton>
      </div>
      {pieces.length > 0 && (
        <ul className="pieces-de-fiche" aria-labelledby="pieces-de-la-fiche">
          {pieces.map((piece) => (
            <LigneDePiece key={piece.id} piece={piece} surRetiree={() => bouton.current?.focus()} />
          ))}
        </ul>
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
    </SurfaceDeDepot>
  );
}
