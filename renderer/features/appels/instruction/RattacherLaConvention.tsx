import { z } from 'zod';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { idSchema } from '#shared/domain/champs.ts';
import type { FicheDeCandidature } from '../appels.types.ts';

const schema = z.object({ conventionId: z.string('Choisissez la convention.').pipe(idSchema) });

interface Proprietes {
  readonly fiche: FicheDeCandidature;
  readonly surFermer: () => void;
}

/** Une convention signée avant que l'appel soit dans le fichier : elle retrouve la candidature dont elle vient. */
export function RattacherLaConvention({ fiche: { candidature }, surFermer }: Proprietes) {
  const { donnees: conventions } = useRequete('conventions.lister', {});
  const { lancer } = useCommande('candidatures.rattacher');
  const aviser = useAvisAnnulable();
  const o2r = (conventions ?? []).filter(({ genre }) => genre === 'o2r');
  const siennes = o2r.filter(({ porteur }) => porteur === candidature.porteur);
  const options = (siennes.length > 0 ? siennes : o2r).map(({ id, numero, intitule }) => ({
    valeur: id,
    libelle: `${numero}, ${intitule}`,
  }));
  const formulaire = useFormulaire({
    schema,
    depart: { conventionId: null as string | null },
    envoyer: async ({ conventionId }) => {
      await lancer({ id: candidature.id, conventionId });
      surFermer();
      aviser('La convention est rattachée à sa candidature.', 'candidatures.rattacher');
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Rattacher une convention déjà ouverte"
      geste="Rattacher"
      nonFait="Convention non rattachée."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Convention" options={options} {...formulaire.champ('conventionId')} />
    </DialogueFormulaire>
  );
}
