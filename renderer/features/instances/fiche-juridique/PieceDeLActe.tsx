import { type ChangeEvent, useRef } from 'react';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { ActeJoint } from '#shared/contract/instance.contract.ts';

/** Le PDF de l'acte, gardé dans le fichier de travail par son contenu. */
export function PieceDeLActe({ acte }: { readonly acte: ActeJoint }) {
  const choix = useRef<HTMLInputElement>(null);
  const { deposer, enregistrer } = useOctets();
  const joindre = useCommande('actes.joindre');
  const retirer = useCommande('actes.retirerPiece');
  const ouvrir = useDemande('actes.ouvrirPiece');
  const prendre = async ({ target }: ChangeEvent<HTMLInputElement>) => {
    const fichier = target.files?.[0];
    target.value = '';
    if (fichier === undefined) return;
    try {
      await joindre.lancer({ id: acte.id, jeton: await deposer(fichier) });
    } catch (cause) {
      direRefus('La pièce n’a pas été jointe.')(cause);
    }
  };
  const sortir = async () => {
    try {
      const { jeton, nom } = await ouvrir.lancer({ id: acte.id });
      if (await enregistrer(jeton, nom)) donnerAvis(`« ${nom} » est enregistré.`);
    } catch (cause) {
      direRefus('La pièce n’a pas pu être enregistrée.')(cause);
    }
  };
  return (
    <Bloc titre="Pièce" niveau={3}>
      <p>{acte.piece === null ? <span className="note">Aucun PDF joint.</span> : acte.piece.nom}</p>
      <input
        ref={choix}
        type="file"
        accept="application/pdf"
        hidden
        tabIndex={-1}
        aria-label="PDF de l’acte"
        onChange={(evenement) => void prendre(evenement)}
      />
      <div className="puces">
        <Bouton icone="piece" enCours={joindre.enCours} surClic={() => choix.current?.click()}>
          {acte.piece === null ? 'Joindre le PDF' : 'Remplacer'}
        </Bouton>
        {acte.piece !== null && (
          <>
            <Bouton genre="discret" enCours={ouvrir.enCours} surClic={() => void sortir()}>
              Enregistrer sous…
            </Bouton>
            <Bouton genre="discret" danger surClic={() => void retirer.lancer({ id: acte.id }).catch(direRefus())}>
              Retirer
            </Bouton>
          </>
        )}
      </div>
    </Bloc>
  );
}
