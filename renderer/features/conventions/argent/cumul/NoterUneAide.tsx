import { useCommande } from '#renderer/host/gestes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { aideSaisieSchema } from '#shared/domain/convention/argent/aide.schema.ts';

interface Proprietes {
  readonly structureId: string;
  readonly annee: number;
  readonly surFermer: () => void;
}

/** Une aide publique que l'organisme a reçue d'ailleurs : de qui, pour quel exercice, combien. */
export function NoterUneAide({ structureId, annee, surFermer }: Proprietes) {
  const { lancer } = useCommande('aides.ajouter');
  const formulaire = useFormulaire({
    schema: aideSaisieSchema,
    depart: { annee: annee as number | null, financeur: '', montant: null as number | null, minimis: false },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, structureId });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Noter une aide publique"
      geste="Noter"
      nonFait="Aide non notée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Versée par" exemple="Région Grand Est" {...champ('financeur')} />
      <div className="champs-par-deux">
        <ChampNombre libelle="Exercice" illisible="Une année : 2026" {...champ('annee')} />
        <ChampMontant libelle="Montant (€)" {...champ('montant')} />
      </div>
      <ChampCase libelle="Accordée sous le règlement de minimis SIEG" {...champ('minimis')} />
    </DialogueFormulaire>
  );
}
