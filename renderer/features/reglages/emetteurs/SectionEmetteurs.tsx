import '../reglages.css';
import { useState } from 'react';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { EmetteurNeuf } from './EmetteurNeuf.tsx';
import { FicheEmetteur } from './FicheEmetteur.tsx';
import { TableDesEmetteurs } from './TableDesEmetteurs.tsx';

/** Les services au nom de qui partent les documents, et la fiche de celui qu'on a ouvert ; à défaut, l'émetteur par défaut. */
export function SectionEmetteurs() {
  const adresse = useAdresse();
  const [ajoute, setAjoute] = useState(false);
  const { donnees, vu } = useRequete('emetteurs.lister', {});
  if (donnees === null) return <Chargement />;
  const ouvert = donnees.find(({ id }) => id === adresse.lire('emetteur')) ?? donnees[0];
  const ouvrir = (id: string | null) => adresse.poser({ emetteur: id });
  return (
    <>
      <Bloc
        titre="Émetteurs"
        note="les services au nom de qui partent les documents"
        geste={
          <Bouton icone="plus" surClic={() => setAjoute(true)}>
            Ajouter un émetteur
          </Bouton>
        }
      >
        <TableDesEmetteurs emetteurs={donnees} ouvert={ouvert?.id ?? null} surOuvrir={ouvrir} />
      </Bloc>
      {ouvert !== undefined && (
        <FicheEmetteur key={ouvert.id} emetteur={ouvert} tous={donnees} vu={vu} surSupprime={() => ouvrir(null)} />
      )}
      {ajoute && (
        <EmetteurNeuf
          surAjoute={(id) => {
            setAjoute(false);
            ouvrir(id);
          }}
          surFermer={() => setAjoute(false)}
        />
      )}
    </>
  );
}
