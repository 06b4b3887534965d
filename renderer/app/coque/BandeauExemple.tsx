import { useLocation } from 'wouter';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { BandeauDuFichier } from './BandeauDuFichier.tsx';

/** Le fichier d'exemple se reconnaît à tout moment, et ne retient personne. */
export function BandeauExemple() {
  const [, aller] = useLocation();
  const { lancer, enCours } = useDemande('fichier.nouveau');
  return (
    <BandeauDuFichier
      libelle="Fichier d’exemple"
      mot="Exemple, rien de réel."
      gestes={
        <Bouton genre="discret" enCours={enCours} surClic={() => void lancer({}).then(() => aller('/'), direRefus())}>
          Commencer mon fichier
        </Bouton>
      }
    >
      Les territoires et les organisations existent ; les personnes, les votes et les dates sont inventés.
    </BandeauDuFichier>
  );
}
