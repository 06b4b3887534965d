import './grille/grille.css';
import './reprise.css';
import { useAdresse } from '#renderer/app/use-adresse.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { useFil } from '#renderer/ui/page/fil.store.ts';
import { anneeDuLieu, dOuLonVient } from './d-ou-l-on-vient.ts';
import { estSituee, LIEUX } from './lieux.ts';
import { useCible } from './ContenuDuTableau.tsx';
import { AttendreLeTableau } from './AttendreLeTableau.tsx';
import { useDestination } from './use-destination.ts';
import { VersLaFeuille } from './VersLaFeuille.tsx';
import { TableauRecu } from './TableauRecu.tsx';
import { useCollerPartout } from './use-coller-partout.ts';
import { type Reception, useRecevoir } from './use-recevoir.ts';

function Arrivee({ reception }: { readonly reception: Reception }) {
  useCollerPartout(reception);
  const [cible] = useCible();
  const destination = useDestination(cible);
  return (
    <>
      <EnTete
        titre="Reprendre un tableau"
        faits={[
          destination.lieux.length > 0 && <VersLaFeuille key="vers" destination={destination} />,
          'Rien n’est écrit avant votre accord, tout s’annule en un geste',
        ].filter((fait) => fait !== false)}
        gestes={
          <Lien
            vers={dOuLonVient(cible, destination.choisie?.id ?? null, destination.annee, destination.deLaConvention)}
            genre="bouton"
          >
            Abandonner
          </Lien>
        }
      />
      <AttendreLeTableau reception={reception} perdu={null} />
    </>
  );
}

const ANNUAIRE = { nom: 'Annuaire', vers: '/annuaire' } as const;
/** L'écran d'où part une reprise qui va à tout le fichier. */
const DEPUIS: Readonly<Record<string, { readonly nom: string; readonly vers: string }>> = {
  '/annuaire': ANNUAIRE,
  '/conventions': { nom: 'Conventions', vers: '/conventions' },
  '/territoires': { nom: 'Territoires', vers: '/territoires' },
};

/** Reprendre un tableau dans l'annuaire ou dans une feuille de route : un fichier ou un collage, ses colonnes, ses lignes, le résultat. `?reprise=` : le tableau reçu. */
export function PageReprise() {
  const [cible] = useCible();
  const { lire } = useAdresse();
  const vers = lire('vers');
  useFil(
    estSituee(cible)
      ? {
          nom: vers === null ? LIEUX[cible].liste.titre : LIEUX[cible].fil,
          vers: dOuLonVient(cible, vers, anneeDuLieu(lire('annee')), lire('de') === 'convention'),
        }
      : (DEPUIS[dOuLonVient(cible, null)] ?? ANNUAIRE),
    { nom: 'Reprendre un tableau' },
  );
  const reception = useRecevoir();
  const reprise = useAdresse().lire('reprise');
  return reprise === null ? (
    <Arrivee reception={reception} />
  ) : (
    <TableauRecu key={reprise} reprise={reprise} reception={reception} />
  );
}
