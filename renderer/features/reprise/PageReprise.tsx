import './grille/grille.css';
import './reprise.css';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { AttendreLeTableau } from './AttendreLeTableau.tsx';
import { TableauRecu } from './TableauRecu.tsx';
import { useCollerPartout } from './use-coller-partout.ts';
import { type Reception, useRecevoir } from './use-recevoir.ts';

function Arrivee({ reception }: { readonly reception: Reception }) {
  useCollerPartout(reception);
  return (
    <>
      <EnTete
        titre="Reprendre un tableau"
        faits={['Rien n’est écrit avant votre accord, tout s’annule en un geste']}
        gestes={
          <Lien vers="/annuaire" genre="bouton">
            Abandonner
          </Lien>
        }
      />
      <AttendreLeTableau reception={reception} perdu={null} />
    </>
  );
}

/** Reprendre un tableau dans l'annuaire : un fichier ou un collage, ses colonnes, ses lignes, le résultat. `?reprise=` : le tableau reçu. */
export function PageReprise() {
  useFil({ nom: 'Annuaire', vers: '/annuaire' }, { nom: 'Reprendre un tableau' });
  const reception = useRecevoir();
  const reprise = useAdresse().lire('reprise');
  return reprise === null ? (
    <Arrivee reception={reception} />
  ) : (
    <TableauRecu key={reprise} reprise={reprise} reception={reception} />
  );
}
