import { useState } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useOctets } from '#renderer/host/octets.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';

/** Ce que l'on donne à qui dépanne : relu à l'écran, puis enregistré. */
export function Diagnostic() {
  const lire = useDemande('diagnostic.lire');
  const sortir = useDemande('diagnostic.enregistrer');
  const { enregistrer } = useOctets();
  const [texte, setTexte] = useState<string | null>(null);
  const preparer = async () => setTexte((await lire.lancer({})).texte);
  const garder = async () => {
    const { jeton, nom } = await sortir.lancer({});
    await enregistrer(jeton, nom);
  };
  return (
    <Bloc titre="Diagnostic">
      <p>
        Versions, tailles, vérifications et relevé des erreurs, pour qui vous dépanne. Aucune donnée du fichier, aucun
        nom, aucun chemin de ce poste.
      </p>
      {texte === null ? (
        <Bouton
          enCours={lire.enCours}
          surClic={() => void preparer().catch(direRefus('Le diagnostic n’a pas pu être préparé.'))}
        >
          Préparer le diagnostic
        </Bouton>
      ) : (
        <>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: ce cadre défile, le clavier doit y entrer. */}
          <pre className="diagnostic" role="region" aria-label="Diagnostic, à relire" tabIndex={0}>
            {texte}
          </pre>
          <Bouton
            genre="premier"
            icone="telecharger"
            enCours={sortir.enCours}
            surClic={() => void garder().catch(direRefus('Le diagnostic n’a pas pu être enregistré.'))}
          >
            Enregistrer le diagnostic
          </Bouton>
        </>
      )}
    </Bloc>
  );
}
