import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { nomComplet } from '#shared/domain/annuaire/personne.labels.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { z } from 'zod';

interface Proprietes {
  readonly personne: Personne;
  /** Les instances où elle siège encore. */
  readonly siege: readonly string[];
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z.object({ le: dateCivile });

/** Elle n'exerce plus depuis un jour : elle quitte les choix et les listes, et reste dans les réunions passées. */
export function NExercePlus({ personne, siege, aujourdHui, surFermer }: Proprietes) {
  const geste = useCommande('affectations.cesser');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema,
    depart: { le: null as string | null },
    envoyer: async ({ le }) => {
      await geste.lancer({ personneId: personne.id, le });
      surFermer();
      aviser(`${nomComplet(personne)} n’exerce plus.`, 'affectations.cesser');
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`${nomComplet(personne)} n’exerce plus`}
      libelle="Fin d’exercice"
      geste="Noter"
      nonFait="Rien n’est noté."
      surFermer={surFermer}
    >
      <ChampDate libelle="Depuis le" obligatoire {...formulaire.champ('le')} aujourdHui={aujourdHui} />
      <p className="note">
        {siege.length === 0
          ? 'Sa fiche reste dans les réunions passées ; elle ne se propose plus et quitte les listes.'
          : `Sa fiche reste dans les réunions passées ; elle ne se propose plus. Ses mandats ne changent pas : ${enumerer(siege)}. Remplacez-la ensuite d’un geste, avec « Remplacer partout… ».`}
      </p>
    </DialogueFormulaire>
  );
}
