import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { questionSaisieSchema } from '#shared/domain/appel/appel.schema.ts';

interface Proprietes {
  readonly appelId: string;
  readonly surFermer: () => void;
}

/** Une question reçue ; la réponse peut venir plus tard. */
export function AjouterUneQuestion({ appelId, surFermer }: Proprietes) {
  const { lancer } = useCommande('appels.ajouterQuestion');
  const formulaire = useFormulaire({
    schema: questionSaisieSchema,
    depart: { question: '', reponse: '', reponduLe: null as string | null },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, appelId });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Noter une question"
      geste="Ajouter"
      nonFait="Question non ajoutée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Question" exemple="Un projet CEJ en cours peut-il candidater ?" {...champ('question')} />
      <ChampTexteLong libelle="Réponse" {...champ('reponse')} />
    </DialogueFormulaire>
  );
}
