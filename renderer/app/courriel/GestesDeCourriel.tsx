import type { ReactNode } from 'react';
import type { Message } from '#shared/documents/courriel/message.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { copier } from './copier.ts';

interface Proprietes {
  readonly message: Message;
  /** Prépare le brouillon que la messagerie ouvre ; `null` : il n'y en a pas encore, et la phrase dit pourquoi. */
  readonly surBrouillon: (() => void) | null;
  readonly enCours: boolean;
  readonly children?: ReactNode;
}

/**
 * Un courriel préparé : en faire un brouillon que la messagerie ouvre, ou copier ses adresses, son objet, son texte.
 * Rien ne part d'ici.
 */
export function GestesDeCourriel({ message, surBrouillon, enCours, children }: Proprietes) {
  const { cci, objet, texte, sansCourriel } = message;
  return (
    <>
      <div className="gestes-en-ligne">
        <Bouton
          icone="courriel"
          enCours={enCours}
          desactive={surBrouillon === null || cci.length === 0}
          surClic={() => surBrouillon?.()}
        >
          Préparer le brouillon
        </Bouton>
        <Bouton
          genre="discret"
          icone="copier"
          desactive={cci.length === 0}
          surClic={() =>
            void copier(
              cci.join('; '),
              `${pluriel(cci.length, 'adresse copiée', 'adresses copiées')} : collez dans « Cci : ».`,
            )
          }
        >
          Copier les adresses
        </Bouton>
        <Bouton genre="discret" icone="copier" surClic={() => void copier(objet, 'Objet copié.')}>
          Copier l’objet
        </Bouton>
        <Bouton genre="discret" icone="copier" surClic={() => void copier(texte, 'Texte copié.')}>
          Copier le texte
        </Bouton>
        {children}
      </div>
      {sansCourriel.length > 0 && (
        <p className="note">{`Sans adresse : ${enumerer(sansCourriel.map(nomComplet))}. À joindre par lettre ou par téléphone.`}</p>
      )}
    </>
  );
}
