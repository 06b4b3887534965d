import { useLocation } from 'wouter';
import { heureDeLInstant } from '#shared/dates/instant.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

/** Dit qu'une sauvegarde a manqué, et reste jusqu'à ce qu'une autre réussisse. `manquee` : instant universel ISO. */
export function BandeauSauvegarde({ manquee }: { readonly manquee: string }) {
  const [, aller] = useLocation();
  return (
    <aside className="bandeau bandeau-alerte" aria-label="Sauvegarde">
      <span role="status">
        <Icone nom="alerte" petite /> <b>La sauvegarde de {heureDeLInstant(manquee)} a manqué.</b> Votre travail est
        enregistré, sans copie de secours récente : faites-en une nouvelle.
      </span>
      <Bouton genre="discret" surClic={() => aller('/reglages/sauvegardes')}>
        Voir les sauvegardes
      </Bouton>
    </aside>
  );
}
