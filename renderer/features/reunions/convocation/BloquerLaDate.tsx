import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';

/** Note que la date est annoncée aux membres, avant la convocation. */
export function BloquerLaDate({ id, aujourdHui }: { readonly id: string; readonly aujourdHui: string }) {
  const { lancer, enCours } = useCommande('reunions.bloquer');
  const aviser = useAvisAnnulable();
  const bloquer = () =>
    void lancer({ id, le: aujourdHui }).then(
      () => aviser('Date réservée : envoyez le courriel préparé.', 'reunions.bloquer'),
      direRefus(),
    );
  return (
    <Bouton icone="calendrier" enCours={enCours} surClic={bloquer}>
      Bloquer la date
    </Bouton>
  );
}
