import { useState } from 'react';
import { useLocation } from 'wouter';
import { direLectureSeule } from '#shared/domain/fichier/lecture-seule.labels.ts';
import type { LectureSeule } from '#shared/domain/fichier/lecture-seule.schema.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Explorateur } from '../explorateur/Explorateur.tsx';
import { BandeauDuFichier } from './BandeauDuFichier.tsx';

/** Le fichier ouvert se lit sans se modifier : pourquoi, quoi faire pour y écrire, et de quoi en garder une copie. */
export function BandeauLectureSeule({ lecture }: { readonly lecture: LectureSeule }) {
  const [, aller] = useLocation();
  const [choix, setChoix] = useState(false);
  const { lancer, enCours } = useDemande('fichier.copier');
  const { pourquoi, quoiFaire } = direLectureSeule(lecture);
  const copier = (jeton: string) => {
    setChoix(false);
    void lancer({ dossier: jeton }).then(
      ({ nom, dossier }) => donnerAvis(`« ${nom} » est enregistré dans « ${dossier} ».`),
      direRefus('La copie n’a pas pu être enregistrée.'),
    );
  };
  return (
    <>
      <BandeauDuFichier
        libelle="Fichier en lecture seule"
        icone="info"
        mot={pourquoi}
        gestes={
          <>
            <Bouton genre="discret" enCours={enCours} surClic={() => setChoix(true)}>
              Enregistrer une copie…
            </Bouton>
            <Bouton genre="discret" surClic={() => aller('/fichiers')}>
              Ouvrir un autre fichier
            </Bouton>
          </>
        }
      >
        {quoiFaire}
      </BandeauDuFichier>
      {choix && (
        <Explorateur titre="Où enregistrer la copie" surFermer={() => setChoix(false)} surChoisirDossier={copier} />
      )}
    </>
  );
}
