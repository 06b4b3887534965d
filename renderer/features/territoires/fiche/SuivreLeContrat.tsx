import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

interface Proprietes {
  readonly code: string;
  readonly libelle: string;
  /** Le bouton de tête ouvre ensuite le contrat ; dans une liste, on reste où l'on est. */
  readonly enTete?: boolean;
}

/** Suit d'un clic un contrat de ville du référentiel, de quelque département qu'il soit. */
export function SuivreLeContrat({ code, libelle, enTete = false }: Proprietes) {
  const [, aller] = useLocation();
  const { lancer, enCours } = useCommande('contrats.ajouter');
  const suivre = async () => {
    const { id } = await lancer({ code });
    donnerAvis(`${libelle} : contrat de ville suivi.`);
    if (enTete) aller(`/contrats/${id}`);
  };
  return (
    <Bouton
      genre={enTete ? 'premier' : 'discret'}
      icone="plus"
      enCours={enCours}
      libelle={enTete ? undefined : `Suivre ${libelle}`}
      surClic={() => void suivre().catch(direRefus('Contrat non suivi.'))}
    >
      {enTete ? 'Suivre ce contrat de ville' : 'Suivre'}
    </Bouton>
  );
}
