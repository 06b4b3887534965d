import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { publicSaisiSchema } from '#shared/domain/appel/appel.schema.ts';

interface Proprietes {
  readonly appelId: string;
  readonly exclu: boolean;
  readonly surFermer: () => void;
}

/** Un public de plus, visé ou exclu. */
export function AjouterUnPublic({ appelId, exclu, surFermer }: Proprietes) {
  const { lancer } = useCommande('appels.ajouterPublic');
  const formulaire = useFormulaire({
    schema: publicSaisiSchema.pick({ libelle: true }),
    depart: { libelle: '' },
    envoyer: async ({ libelle }) => {
      await lancer({ appelId, libelle, exclu });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={exclu ? 'Nouveau public exclu' : 'Nouveau public visé'}
      geste="Ajouter"
      nonFait="Public non ajouté."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Public" exemple="Familles monoparentales" {...formulaire.champ('libelle')} />
    </DialogueFormulaire>
  );
}
