import type { Sortie } from '#shared/contract/contract.ts';
import { useCreation } from '#renderer/app/use-creation.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { DialogueDeFormation } from './DialogueDeFormation.tsx';

/** Faire du fichier une copie pour apprendre, où les personnes sont inventées. */
export function CopieDeFormation({ fichier }: { readonly fichier: Sortie<'hote.etat'>['fichier'] }) {
  const [ouverte, ouvrir] = useCreation('formation');
  if (fichier === null) return null;
  return (
    <Bloc titre="Copie pour la formation">
      <p>
        Un fichier complet pour apprendre ou montrer : mêmes instances, mêmes réunions, personnes inventées. Le vôtre
        n’est pas touché.
      </p>
      <Bouton icone="personnes" surClic={() => ouvrir(true)}>
        Faire une copie pour la formation…
      </Bouton>
      {ouverte && <DialogueDeFormation fichier={fichier.nom} surFermer={() => ouvrir(false)} />}
    </Bloc>
  );
}
