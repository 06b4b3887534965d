import { useLocation } from 'wouter';
import { heureFr } from '#shared/dates/format.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Icone } from '#renderer/ui/icone/Icone.tsx';

const HEURE = new Intl.DateTimeFormat('fr-FR', { hour: '2-digit', minute: '2-digit' });

/** Dit qu'une sauvegarde a manqué, et reste jusqu'à ce qu'une autre réussisse. `manquee` : instant universel ISO. */
export function BandeauSauvegarde({ manquee }: { readonly manquee: string }) {
  const [, aller] = useLocation();
  return (
    <aside className="bandeau bandeau-alerte" aria-label="Sauvegarde">
      <span role="status">
        <Icone nom="alerte" petite /> <b>La sauvegarde de {heureFr(HEURE.format(new Date(manquee)))} a manqué.</b> Votre
        travail est enregistré, sans copie de secours récente : faites-en une nouvelle.
      </span>
      <Bouton genre="discret" surClic={() => aller('/reglages/sauvegardes')}>
        Voir les sauvegardes
      </Bouton>
    </aside>
  );
}
