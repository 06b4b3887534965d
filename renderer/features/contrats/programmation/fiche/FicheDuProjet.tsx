import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { ProjetDeGrille } from '../programmation.types.ts';

/** La fiche action d'un projet : son lien, ou de quoi lui en donner une sans rien retaper. */
export function FicheDuProjet({ projet, surLier }: { readonly projet: ProjetDeGrille; readonly surLier: () => void }) {
  const { lancer } = useCommande('programmation.delier');
  const aviser = useAvisAnnulable();
  const { id, fiche } = projet;
  if (fiche === null)
    return (
      <Bouton icone="piles" surClic={surLier}>
        Fiche action…
      </Bouton>
    );
  const delier = () =>
    void lancer({ id }).then(
      () => aviser('Projet délié : ses montants restent dans la grille.', 'programmation.delier'),
      direRefus(),
    );
  return (
    <>
      <span>
        {'Fiche action : '}
        <Lien vers={`/fiches-action/${fiche.id}`}>{fiche.intitule}</Lien>
      </span>
      <Bouton genre="discret" surClic={delier}>
        Délier
      </Bouton>
    </>
  );
}
