import { useCommande } from '#renderer/host/gestes.ts';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { pointDeLettreSaisiSchema } from '#shared/domain/convention/controle/lettre.schema.ts';

/** Un constat de plus dans la lettre. */
export function AjouterUnConstat({
  lettreId,
  surFermer,
}: {
  readonly lettreId: string;
  readonly surFermer: () => void;
}) {
  const { lancer } = useCommande('lettresDeControle.ajouterPoint');
  const formulaire = useFormulaire({
    schema: pointDeLettreSaisiSchema,
    depart: { constat: '', ecarte: null as number | null },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, lettreId });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Nouveau constat"
      geste="Ajouter"
      nonFait="Constat non ajouté."
      surFermer={surFermer}
    >
      <ChampTexteLong
        libelle="Constat"
        exemple="Les temps passés ne sont pas suivis par action."
        {...champ('constat')}
      />
      <ChampMontant libelle="Montant écarté (€)" {...champ('ecarte')} />
    </DialogueFormulaire>
  );
}
