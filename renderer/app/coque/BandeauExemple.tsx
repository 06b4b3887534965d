import { useLocation } from 'wouter';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

/** Le fichier d'exemple se reconnaît à tout moment, et ne retient personne. */
export function BandeauExemple() {
  const [, aller] = useLocation();
  const { lancer, enCours } = useDemande('fichier.nouveau');
  return (
    <aside className="bandeau" aria-label="Fichier d’exemple">
      <span>
        <b>Exemple, rien de réel.</b> Les territoires et les organisations existent ; les personnes, les votes et les
        dates sont inventés.
      </span>
      <Bouton genre="discret" enCours={enCours} surClic={() => void lancer({}).then(() => aller('/'), direRefus())}>
        Commencer mon fichier
      </Bouton>
    </aside>
  );
}
