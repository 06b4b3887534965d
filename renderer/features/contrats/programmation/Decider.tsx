import { pluriel } from '#shared/text/nombres.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { direRefus } from '#renderer/ui/avis/phrase-de.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import type { ProjetDeGrille } from './programmation.types.ts';

/** Décide d'un geste ce qui est proposé aux projets montrés ; ce qui est déjà décidé ne bouge pas. */
export function Decider({ projets }: { readonly projets: readonly ProjetDeGrille[] }) {
  const { lancer, enCours } = useCommande('programmation.retenir');
  const aviser = useAvisAnnulable();
  const aDecider = projets.filter(({ montants }) =>
    montants.some(({ propose, decide }) => propose !== null && decide === null),
  );
  if (aDecider.length === 0) return null;
  const decider = () =>
    void lancer({ ids: aDecider.map(({ id }) => id) }).then(
      ({ decides }) =>
        aviser(`${pluriel(decides, 'montant décidé', 'montants décidés')} comme proposé.`, 'programmation.retenir'),
      direRefus(),
    );
  return (
    <Bouton genre="discret" icone="coche" enCours={enCours} surClic={decider}>
      {`Décider comme proposé : ${pluriel(aDecider.length, 'projet', 'projets')}`}
    </Bouton>
  );
}
