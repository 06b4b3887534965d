import { useState } from 'react';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Confirmation } from '#renderer/ui/dialogue/Confirmation.tsx';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Couples } from '#renderer/ui/page/Couples.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Diagnostic } from './Diagnostic.tsx';
import { CopieDeFormation } from './formation/CopieDeFormation.tsx';

/** Le fichier de travail ouvert, et quitter l'application. */
export function SectionFichier() {
  const { donnees } = useEtatHote();
  const quitter = useDemande('hote.quitter');
  const [demande, setDemande] = useState(false);
  if (donnees === null) return <Chargement />;
  return (
    <div className="deux-colonnes">
      <Bloc titre="Fichier de travail">
        <Couples
          couples={[
            ['Nom', donnees.fichier?.nom],
            ['Dossier', donnees.fichier?.dossier],
            ['Application', `Comités Emploi ${donnees.version}`],
          ]}
        />
        <div className="puces gestes-de-section">
          <Lien vers="/fichiers" genre="bouton" icone="dossier">
            Ouvrir un autre fichier
          </Lien>
          <Lien vers="/historique" genre="geste">
            Historique du fichier
          </Lien>
          <Lien vers="/reglages/sauvegardes" genre="geste">
            Voir les sauvegardes
          </Lien>
          <Lien vers="/donnees-personnelles" genre="geste">
            Données personnelles
          </Lien>
        </div>
      </Bloc>
      <CopieDeFormation fichier={donnees.fichier} />
      <Diagnostic />
      <Bloc titre="Quitter">
        <p>Tout est enregistré à mesure. Quitter ferme le fichier et arrête l’application sur ce poste.</p>
        <Bouton surClic={() => setDemande(true)}>Quitter Comités Emploi</Bouton>
      </Bloc>
      <Confirmation
        ouverte={demande}
        titre="Quitter Comités Emploi ?"
        geste="Quitter"
        renoncer="Rester"
        surRenoncer={() => setDemande(false)}
        surConfirmer={() => {
          setDemande(false);
          void quitter.lancer({}).catch(direRefus('L’application n’a pas pu se fermer.'));
        }}
      >
        Les autres fenêtres de l’application se ferment aussi.
      </Confirmation>
    </div>
  );
}
