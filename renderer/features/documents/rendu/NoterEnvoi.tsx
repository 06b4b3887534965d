import { z } from 'zod';
import { dateCivile, ligneFacultative } from '#shared/domain/champs.ts';
import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly version: VersionPv;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z.object({ envoyeLe: dateCivile, envoyePar: ligneFacultative(300) });

/** Note l'envoi aux membres : quand, par qui. */
export function NoterEnvoi({ version, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('versions.noter');
  const formulaire = useFormulaire({
    schema,
    depart: { envoyeLe: version.envoyeLe ?? aujourdHui, envoyePar: version.envoyePar ?? '' },
    envoyer: async (patch) => {
      await lancer({ id: version.id, patch });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Noter l’envoi"
      geste="Noter"
      nonFait="Non noté."
      surFermer={surFermer}
    >
      <ChampDate
        libelle="Envoyé le"
        obligatoire
        aujourdHui={aujourdHui}
        {...formulaire.champ('envoyeLe')}
        surChange={(jour) => formulaire.changer('envoyeLe', jour ?? '')}
      />
      <ChampTexte libelle="Par" exemple="Secrétariat" {...formulaire.champ('envoyePar')} />
    </DialogueFormulaire>
  );
}
