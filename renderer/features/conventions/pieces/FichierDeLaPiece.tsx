import { useRef } from 'react';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { PieceDeConvention } from '#shared/domain/convention/pieces/piece-de-convention.schema.ts';
import { nomDePiece } from '#shared/domain/convention/pieces/pieces.rules.ts';

/** Le fichier d'une pièce : le joindre, ou l'enregistrer s'il est là. */
export function FichierDeLaPiece({ piece }: { readonly piece: PieceDeConvention }) {
  const { id, fichier } = piece;
  const choix = useRef<HTMLInputElement>(null);
  const { deposer, enregistrer } = useOctets();
  const joindre = useCommande('piecesDeConvention.joindre');
  const prendre = useDemande('piecesDeConvention.prendre');
  const nom = nomDePiece(piece);
  const recevoir = async (recu: File | undefined) => {
    if (recu === undefined) return;
    try {
      const { remarques } = await joindre.lancer({ id, jeton: await deposer(recu) });
      donnerAvis([`« ${recu.name} » est joint.`, ...remarques].join(' '));
    } catch (cause) {
      direRefus('Le fichier n’a pas été joint.')(cause);
    }
  };
  const sortir = async () => {
    try {
      const { jeton, nom: sorti } = await prendre.lancer({ id });
      if (await enregistrer(jeton, sorti)) donnerAvis(`« ${sorti} » est enregistré.`);
    } catch (cause) {
      direRefus('Le fichier n’a pas pu être enregistré.')(cause);
    }
  };
  return (
    <>
      <input
        ref={choix}
        type="file"
        hidden
        tabIndex={-1}
        aria-label={`Fichier : ${nom}`}
        onChange={({ target }) => {
          const recu = target.files?.[0];
          target.value = '';
          void recevoir(recu);
        }}
      />
      {fichier !== null && (
        <Bouton genre="discret" libelle={`${fichier}, enregistrer`} surClic={() => void sortir()}>
          {fichier}
        </Bouton>
      )}
      <Bouton
        genre="discret"
        icone="piece"
        enCours={joindre.enCours}
        libelle={`${fichier === null ? 'Joindre' : 'Remplacer'} : ${nom}`}
        surClic={() => choix.current?.click()}
      >
        {fichier === null ? 'Joindre' : 'Remplacer'}
      </Bouton>
    </>
  );
}
