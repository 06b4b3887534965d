import { useLocation } from 'wouter';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

/** Dit que le disque n'a plus de place, et reste jusqu'à ce qu'il en ait de nouveau. */
export function BandeauDisquePlein() {
  const [, aller] = useLocation();
  return (
    <aside className="bandeau bandeau-alerte" aria-label="Place sur le disque">
      <span role="status">
        <Icone nom="alerte" petite /> <b>Le disque est plein, ou presque.</b> Votre travail s’enregistre encore, pour un
        temps. Videz la corbeille de l’ordinateur et les téléchargements.
      </span>
      <Bouton genre="discret" surClic={() => aller('/reglages/sauvegardes')}>
        Voir les sauvegardes
      </Bouton>
    </aside>
  );
}
