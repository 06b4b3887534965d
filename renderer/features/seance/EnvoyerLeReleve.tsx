import { useState } from 'react';
import { messageDuReleve } from '#shared/documents/releve-decisions/message-du-releve.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { useSeance } from './contexte-seance.ts';

/** Le relevé à envoyer de sa messagerie : adresses, objet et texte se copient ; l'application n'envoie rien. */
export function EnvoyerLeReleve({ surFermer }: { readonly surFermer: () => void }) {
  const { seance } = useSeance();
  const { adresses, sansAdresse, objet, texte } = messageDuReleve(seance);
  const [dit, setDit] = useState('');
  const copier = (quoi: string, contenu: string) =>
    void navigator.clipboard.writeText(contenu).then(
      () => setDit(`${quoi} : copié.`),
      () => setDit('Le navigateur refuse la copie : sélectionnez le texte ci-dessous.'),
    );
  return (
    <Dialogue
      ouvert
      large
      titre="Envoyer le relevé"
      surFermer={surFermer}
      gestes={<Bouton surClic={surFermer}>Fermer</Bouton>}
    >
      <p>Copiez chaque partie dans un courriel de votre messagerie.</p>
      <div className="copies">
        <Bouton icone="copier" surClic={() => copier('Adresses', adresses.join('; '))}>
          {`Adresses, en Cci (${adresses.length})`}
        </Bouton>
        <Bouton icone="copier" surClic={() => copier('Objet', objet)}>
          Objet
        </Bouton>
        <Bouton icone="copier" surClic={() => copier('Texte', texte)}>
          Texte
        </Bouton>
        <span role="status" className="note">
          {dit}
        </span>
      </div>
      {sansAdresse.length > 0 && (
        <Repere sens="info" mot={`${pluriel(sansAdresse.length, 'personne', 'personnes')} sans adresse.`}>
          {enumerer(sansAdresse)}
        </Repere>
      )}
      <p className="note">{objet}</p>
      <pre className="releve-en-clair">{texte}</pre>
    </Dialogue>
  );
}
