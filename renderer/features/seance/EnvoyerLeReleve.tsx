import { messageDuReleve } from '#shared/documents/releve-decisions/message-du-releve.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { GestesDeCourriel } from '#renderer/app/courriel/GestesDeCourriel.tsx';
import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { useSeance } from './contexte-seance.ts';

/** Le relevé à envoyer de sa messagerie : un brouillon, ou les adresses, l'objet et le texte à copier. */
export function EnvoyerLeReleve({ surFermer }: { readonly surFermer: () => void }) {
  const { seance } = useSeance();
  const message = messageDuReleve(seance);
  const brouillon = useRemise('rendu.brouillon', 'Le brouillon n’a pas pu être préparé.');
  return (
    <Dialogue
      ouvert
      large
      titre="Envoyer le relevé"
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
    >
      <p>
        {`${pluriel(message.cci.length, 'destinataire', 'destinataires')} en copie cachée : les membres, et les invités venus. Rien ne part d’ici.`}
      </p>
      <GestesDeCourriel
        message={message}
        enCours={brouillon.enCours}
        surBrouillon={() => void brouillon.remettre({ reunionId: seance.reunion.id, quoi: 'releve' })}
      />
      <p className="note">{message.objet}</p>
      <pre className="releve-en-clair">{message.texte}</pre>
    </Dialogue>
  );
}
