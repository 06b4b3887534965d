import { indicateurAjouteSchema } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly surFermer: () => void;
}

/** Un indicateur propre à cette convention : un compte, jamais une liste de personnes (G1). */
export function AjouterUnIndicateur({ conventionId, surFermer }: Proprietes) {
  const { lancer } = useCommande('beneficiaires.ajouter');
  const formulaire = useFormulaire({
    schema: indicateurAjouteSchema,
    depart: { libelle: '', definition: '' },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, conventionId });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter un indicateur"
      geste="Ajouter"
      nonFait="Indicateur non ajouté."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Ce que l’on compte" exemple="Permis de conduire obtenus" {...champ('libelle')} />
      <ChampTexte libelle="Définition" exemple="Examens réussis pendant le parcours" {...champ('definition')} />
    </DialogueFormulaire>
  );
}
