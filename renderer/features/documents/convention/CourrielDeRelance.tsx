import { copier } from '#renderer/app/courriel/copier.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { DocumentNeutre } from '#shared/documents/blocs.ts';
import { courrielDeRelance } from '#shared/documents/convention/courriel.ts';

interface Proprietes {
  readonly document: DocumentNeutre;
  readonly porteurId: string;
}

/** Le courriel de la relance, dans les mots de la lettre : à copier et à envoyer soi-même ; rien ne part d'ici. */
export function CourrielDeRelance({ document, porteurId }: Proprietes) {
  const { donnees: organisme } = useRequete('structures.fiche', { id: porteurId });
  const adresse = organisme?.structure.courriel ?? null;
  const { objet, texte } = courrielDeRelance(document);
  return (
    <Bloc titre="Courriel prêt" niveau={3} note="à coller dans votre messagerie">
      <div className="gestes-en-ligne">
        <Bouton
          genre="discret"
          icone="copier"
          desactive={adresse === null}
          surClic={() => void copier(adresse ?? '', 'Adresse copiée.')}
        >
          Copier l’adresse
        </Bouton>
        <Bouton genre="discret" icone="copier" surClic={() => void copier(objet, 'Objet copié.')}>
          Copier l’objet
        </Bouton>
        <Bouton genre="discret" icone="copier" surClic={() => void copier(texte, 'Texte copié.')}>
          Copier le texte
        </Bouton>
      </div>
      {adresse === null && <p className="note">L’annuaire n’a pas de courriel pour cet organisme.</p>}
    </Bloc>
  );
}
