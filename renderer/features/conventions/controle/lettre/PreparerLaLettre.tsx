import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { adresseDuControle } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';

interface Proprietes {
  readonly conventionId: string;
  /** La visite dont elle reprend les écarts. */
  readonly visiteId: string | null;
  /** L'exercice jusqu'où va le contrôle de la surcompensation dont elle reprend l'écart. */
  readonly jusquA: number | null;
  readonly genre?: 'ordinaire' | 'discret' | undefined;
  /** De quoi elle part, quand plusieurs boutons se ressemblent. */
  readonly libelle?: string | undefined;
}

/** « Préparer la lettre de contrôle » : préremplie de ce que l'écran montre, elle s'ouvre aussitôt. */
export function PreparerLaLettre({ conventionId, visiteId, jusquA, genre = 'ordinaire', libelle }: Proprietes) {
  const { lancer, enCours } = useCommande('lettresDeControle.preparer');
  const [, aller] = useLocation();
  const preparer = () =>
    void lancer({ conventionId, visiteId, jusquA }).then(
      ({ id }) => aller(adresseDuControle(conventionId, id)),
      direRefus('Lettre non préparée.'),
    );
  return (
    <Bouton genre={genre} enCours={enCours} libelle={libelle} surClic={preparer}>
      Préparer la lettre de contrôle
    </Bouton>
  );
}
