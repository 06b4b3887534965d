import { vueSaisieSchema } from '#shared/domain/recherche/recherche.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly vue: { readonly id: string; readonly nom: string; readonly recherche: string };
  readonly surFermer: () => void;
}

/** Change le nom d'une recherche gardée. */
export function RenommerLaVue({ vue: { id, nom, recherche }, surFermer }: Proprietes) {
  const renommage = useCommande('recherche.renommer');
  const formulaire = useFormulaire({
    schema: vueSaisieSchema,
    depart: { nom, recherche },
    envoyer: async (saisie) => {
      await renommage.lancer({ id, nom: saisie.nom });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Renommer « ${nom} »`}
      libelle="Recherche gardée"
      geste="Renommer"
      nonFait="Recherche non renommée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Nom" obligatoire {...formulaire.champ('nom')} />
    </DialogueFormulaire>
  );
}
