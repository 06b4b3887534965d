import { useState } from 'react';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { FicheEmetteur as Fiche } from '#shared/domain/service/emetteur.schema.ts';
import { BlocMarque } from './BlocMarque.tsx';
import { Coordonnees } from './Coordonnees.tsx';
import { Signataires } from './Signataires.tsx';
import { SupprimerEmetteur } from './SupprimerEmetteur.tsx';

interface Proprietes {
  readonly emetteur: Fiche;
  readonly tous: readonly Fiche[];
  readonly vu: number;
  readonly surSupprime: () => void;
}

/** Un émetteur en entier : ce qu'il imprime, son image, ceux qui signent, sa place dans le fichier. */
export function FicheEmetteur({ emetteur, tous, vu, surSupprime }: Proprietes) {
  const { id, intitule, parDefaut, archiveLe, blocMarqueNom } = emetteur;
  const [supprime, setSupprime] = useState(false);
  const defaut = useCommande('emetteurs.definirParDefaut');
  const archivage = useCommande('emetteurs.archiver');
  const aviser = useAvisAnnulable();
  const archiver = (archive: boolean) =>
    void archivage
      .lancer({ id, archive })
      .then(() => aviser(`« ${intitule} » est ${archive ? 'archivé' : 'repris'}.`, 'emetteurs.archiver'), direRefus());
  return (
    <section className="fiche-emetteur" aria-label={intitule}>
      <div className="bloc-tete">
        <h2>{intitule}</h2>
        {!parDefaut && (
          <span className="pousse puces">
            {archiveLe === null ? (
              <>
                <Bouton surClic={() => void defaut.lancer({ id }).catch(direRefus())} enCours={defaut.enCours}>
                  En faire l’émetteur par défaut
                </Bouton>
                <Bouton genre="discret" surClic={() => archiver(true)}>
                  Archiver
                </Bouton>
              </>
            ) : (
              <Bouton surClic={() => archiver(false)}>Reprendre</Bouton>
            )}
            <Bouton genre="discret" danger surClic={() => setSupprime(true)}>
              Supprimer…
            </Bouton>
          </span>
        )}
      </div>
      {parDefaut && tous.length > 1 && (
        <LigneCalme>Les documents partent à son nom, sauf choix contraire de l’instance ou du document.</LigneCalme>
      )}
      <div className="deux-colonnes">
        <Coordonnees emetteur={emetteur} vu={vu} />
        <div>
          <BlocMarque id={id} nom={blocMarqueNom} intitule={intitule} />
          <Signataires emetteur={emetteur} vu={vu} />
          <Bloc titre="Historique" niveau={3}>
            <Historique objet="emetteur" id={id} />
          </Bloc>
        </div>
      </div>
      {supprime && (
        <SupprimerEmetteur
          emetteur={emetteur}
          autres={tous.filter((autre) => autre.id !== id && autre.archiveLe === null)}
          surSupprime={() => {
            setSupprime(false);
            surSupprime();
          }}
          surFermer={() => setSupprime(false)}
        />
      )}
    </section>
  );
}
