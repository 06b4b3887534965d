import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { conditionLibelle } from '#shared/domain/appel/appel.labels.ts';
import { type Condition, conditionSchema, critereSaisiSchema } from '#shared/domain/appel/critere.schema.ts';

const CONDITIONS = conditionSchema.options.map((valeur) => ({ valeur, libelle: conditionLibelle[valeur] }));

interface Proprietes {
  readonly appelId: string;
  readonly familles: readonly string[];
  readonly surFermer: () => void;
}

/** Un critère propre à cet appel : sa famille, son texte, les candidatures qu'il concerne. */
export function AjouterUnCritere({ appelId, familles, surFermer }: Proprietes) {
  const { lancer } = useCommande('appels.ajouterCritere');
  const formulaire = useFormulaire({
    schema: critereSaisiSchema,
    depart: { famille: familles[0] ?? '', libelle: '', condition: 'toujours' as Condition | null },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, appelId });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Nouveau critère"
      geste="Ajouter"
      nonFait="Critère non ajouté."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Famille" exemple="Le porteur" {...champ('famille')} />
      <ChampTexte libelle="Critère" exemple="Local d’accueil dans la vallée" {...champ('libelle')} />
      <ChampChoix libelle="Candidatures concernées" options={CONDITIONS} {...champ('condition')} />
    </DialogueFormulaire>
  );
}
