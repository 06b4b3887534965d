import { useRef } from 'react';
import { SurfaceDeDepot } from '#renderer/app/depot/SurfaceDeDepot.tsx';
import { useDepotDePieces } from '#renderer/app/depot/use-depot-de-pieces.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import type { PartieDAppel } from '../appels.types.ts';
import { LigneDeDocument } from './LigneDeDocument.tsx';

/** Cahier des charges, appel publié, liste de communes : on les glisse ici ou on les joint d'un bouton. */
export function Documents({ fiche: { appel, pieces }, vu }: PartieDAppel) {
  const choix = useRef<HTMLInputElement>(null);
  const bouton = useRef<HTMLButtonElement>(null);
  const { lancer } = useCommande('piecesDAppel.joindre');
  const depot = useDepotDePieces((jetons) => lancer({ appelId: appel.id, jetons }));
  return (
    <SurfaceDeDepot
      className="surface-de-depot"
      icone="piece"
      invite="Lâchez les fichiers : ils se joignent à l’appel."
      surDepot={(fichiers) => void depot.prendre(fichiers)}
    >
      <Bloc
        titre="Documents"
        note={pieces.length === 0 ? 'cahier des charges, liste de communes' : undefined}
        geste={
          <Bouton
            ref={bouton}
            genre="discret"
            icone="piece"
            enCours={depot.enCours}
            libelle="Joindre des fichiers à l’appel"
            surClic={() => choix.current?.click()}
          >
            Joindre
          </Bouton>
        }
      >
        <input
          ref={choix}
          type="file"
          multiple
          hidden
          tabIndex={-1}
          aria-label="Fichiers à joindre à l’appel"
          onChange={({ target }) => {
            const fichiers = [...(target.files ?? [])];
            target.value = '';
            void depot.prendre(fichiers);
          }}
        />
        <ul className="lignes-de-bloc">
          {pieces.map((piece) => (
            <LigneDeDocument key={piece.id} piece={piece} vu={vu} surRetiree={() => bouton.current?.focus()} />
          ))}
        </ul>
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
      </Bloc>
    </SurfaceDeDepot>
  );
}
