import type { EtatHote } from '#shared/contract/hote.contract.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

interface Proprietes {
  readonly aLire: NonNullable<EtatHote['aLire']>;
  readonly surLu: () => void;
}

/** Un fichier où l'on ne peut pas écrire, d'une version plus récente ou protégé : il peut encore se lire. */
export function ProposerLecture({ aLire: { jeton, nom }, surLu }: Proprietes) {
  const { lancer, enCours } = useDemande('fichier.lire');
  return (
    <Repere
      sens="info"
      mot="Il peut se lire."
      gestes={
        <Bouton
          genre="premier"
          enCours={enCours}
          surClic={() => void lancer({ jeton }).then(surLu, direRefus('Ce fichier n’a pas pu être lu.'))}
        >
          Lire ce fichier
        </Bouton>
      }
    >
      {`« ${nom} » : tout s’y consulte, s’imprime et s’exporte. Rien ne s’y enregistre, et pas un octet n’en change.`}
    </Repere>
  );
}
