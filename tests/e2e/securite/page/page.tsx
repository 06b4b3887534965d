import '#renderer/app/schemas.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { choisirTransport } from '#renderer/host/choisir-transport.ts';
import { useOuvrirFenetre } from '#renderer/host/fenetres.ts';
import { useCommande, useDemande } from '#renderer/host/gestes.ts';
import { HostProvider, useLiaison } from '#renderer/host/HostProvider.tsx';
import { useOctets } from '#renderer/host/octets.ts';
import { useEtatHote, useRequete } from '#renderer/host/requetes.ts';

const PERSONNE = {
  civilite: null,
  prenom: 'Inès',
  nom: 'Bellanger',
  fonction: null,
  structure: null,
  courriel: 'ines.bellanger@exemple.fr',
  telephone: null,
};

/** La plus petite page qui exerce tout le client de l'hôte, sans un écran de l'application. */
function Page() {
  const liaison = useLiaison();
  const hote = useEtatHote();
  const personnes = useRequete('annuaire.lister', {});
  const creer = useCommande('personnes.creer');
  const annuler = useDemande('historique.annuler');
  const quitter = useDemande('hote.quitter');
  const produire = useDemande('documents.produire');
  const reunions = useRequete('reunions.lister', { texte: '', quand: 'toutes', limite: 1 });
  const ouvrir = useOuvrirFenetre();
  const { enregistrer } = useOctets();
  const reunionId = reunions.donnees?.reunions[0]?.id;
  const convoquer = async (id: string) => {
    const { jeton, nom } = await produire.lancer({ reunionId: id, genre: 'convocation' });
    await enregistrer(jeton, nom);
  };
  return (
    <main>
      <h1>{hote.donnees?.fichier?.nom ?? 'Aucun fichier'}</h1>
      <p role="status">{liaison}</p>
      <p data-testid="nombre">{personnes.donnees?.total ?? '…'}</p>
      <p role="alert">{creer.erreur?.message ?? annuler.erreur?.message}</p>
      <button type="button" onClick={() => void creer.lancer(PERSONNE)}>
        Créer
      </button>
      <button type="button" onClick={() => void creer.lancer({ ...PERSONNE, nom: '' })}>
        Mal créer
      </button>
      <button type="button" onClick={() => void annuler.lancer({})}>
        Annuler
      </button>
      <button type="button" onClick={() => ouvrir('/personnes')}>
        Autre fenêtre
      </button>
      {reunionId !== undefined && (
        <button type="button" onClick={() => void convoquer(reunionId)}>
          Convoquer
        </button>
      )}
      <button type="button" onClick={() => void quitter.lancer({})}>
        Quitter
      </button>
    </main>
  );
}

const racine = document.getElementById('racine');
if (racine === null) throw new Error('La page n’a pas de racine.');
createRoot(racine).render(
  <StrictMode>
    <HostProvider transport={choisirTransport()}>
      <Page />
    </HostProvider>
  </StrictMode>,
);
