import { useState } from 'react';
import type { Sortie } from '#shared/contract/contract.ts';
import { instantLong } from '#shared/dates/instant.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { Explorateur } from '#renderer/app/explorateur/Explorateur.tsx';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';

type Secours = Sortie<'sauvegardes.lister'>['secours'];

const PLACES = ['1', '2', '5', '10', '20'] as const;

const dire = direRefus('Ce dossier n’a pas pu être retenu.');

function EtatDuSecours({ secours: { dossier, derniereUtc, manque } }: { readonly secours: NonNullable<Secours> }) {
  return (
    <>
      <p>Chaque sauvegarde vérifiée est recopiée dans « {dossier} ».</p>
      <p>
        {manque === null && derniereUtc === null && <Etat sens="afaire">Première copie à la prochaine sauvegarde</Etat>}
        {manque === null && derniereUtc !== null && <Etat sens="fait">{`À jour : ${instantLong(derniereUtc)}`}</Etat>}
        {manque !== null && <Etat sens="alerte">La dernière copie a manqué</Etat>}
      </p>
      {manque !== null && <p className="note">{manque}</p>}
    </>
  );
}

/** Où vont les sauvegardes : un second dossier, ailleurs que sur ce disque, et la place qu'elles peuvent prendre. */
export function LieuxDesSauvegardes({ secours, relire }: { readonly secours: Secours; readonly relire: () => void }) {
  const { donnees: hote } = useEtatHote();
  const choisir = useDemande('poste.choisirSecours');
  const regler = useDemande('poste.regler');
  const [explore, setExplore] = useState(false);
  const retenir = (jeton: string | null) => {
    setExplore(false);
    choisir.lancer({ jeton }).then(relire, dire);
  };
  return (
    <div className="deux-colonnes lieux-des-sauvegardes">
      <Bloc titre="Second dossier" note="une clé, un disque, un partage du service">
        {secours === null ? (
          <p>Les sauvegardes sont sur le même disque que votre fichier : un ordinateur perdu les emporte avec lui.</p>
        ) : (
          <EtatDuSecours secours={secours} />
        )}
        <div className="puces gestes-de-section">
          <Bouton icone="dossier" enCours={choisir.enCours} surClic={() => setExplore(true)}>
            {secours === null ? 'Choisir un second dossier' : 'Changer de dossier'}
          </Bouton>
          {secours !== null && (
            <Bouton genre="discret" surClic={() => retenir(null)}>
              Ne plus y copier
            </Bouton>
          )}
        </div>
      </Bloc>
      <Bloc titre="Place des sauvegardes">
        <p>
          Au-delà, les plus anciennes s’effacent ; les trois dernières et une par mois, sur un an, restent toujours.
        </p>
        {hote !== null && (
          <Segment
            libelle="Place permise, en Go"
            valeur={String(hote.poste.budgetSauvegardes) as (typeof PLACES)[number]}
            choix={PLACES.map((valeur) => ({ valeur, libelle: `${valeur} Go` }))}
            surChange={(valeur) =>
              void regler
                .lancer({ budgetSauvegardes: Number(valeur) as typeof hote.poste.budgetSauvegardes })
                .catch(direRefus())
            }
          />
        )}
      </Bloc>
      {explore && (
        <Explorateur
          titre="Choisir un second dossier"
          surFermer={() => setExplore(false)}
          surChoisirDossier={(jeton) => retenir(jeton)}
        />
      )}
    </div>
  );
}
