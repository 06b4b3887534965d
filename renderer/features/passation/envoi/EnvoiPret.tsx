import { citer } from '#shared/text/citer.ts';
import { useDemande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

/** L'envoi est écrit : où il est, et de quoi le voir. */
export function EnvoiPret({ chemin, jeton }: { readonly chemin: string; readonly jeton: string }) {
  const { lancer, enCours } = useDemande('passation.montrerLEnvoi');
  const montrer = async () => {
    const { ouvert } = await lancer({ jeton });
    if (!ouvert) donnerAvis(`Ce poste n’ouvre pas de dossier d’ici : il est à « ${chemin} ».`);
  };
  return (
    <Repere
      sens="succes"
      mot="L’envoi est prêt."
      annonce
      gestes={
        <Bouton
          icone="dossier"
          enCours={enCours}
          surClic={() => void montrer().catch(direRefus('Le dossier n’a pas pu s’ouvrir.'))}
        >
          Voir le dossier
        </Bouton>
      }
    >
      {`${citer(chemin)} : votre successeur commence par ${citer('À lire d’abord')}.`}
    </Repere>
  );
}
