import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { dateCivile } from '#shared/domain/champs.ts';
import { nomDe } from '../colonnes.tsx';
import type { Designation } from '../designations.types.ts';

interface Proprietes {
  readonly designation: Designation;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

const schema = z.object({ fin: dateCivile });

/** Met fin à une désignation ; elle reste, passée, avec ses dates. */
export function Terminer({ designation, aujourdHui, surFermer }: Proprietes) {
  const fin = useCommande('designations.terminer');
  const formulaire = useFormulaire({
    schema,
    depart: { fin: designation.fin ?? aujourdHui } as { readonly fin: string | null },
    garde: false,
    envoyer: async (saisie) => {
      await fin.lancer({ id: designation.id, fin: saisie.fin });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Terminer la désignation : ${nomDe(designation)}`}
      libelle="Fin de la désignation"
      geste="Terminer"
      nonFait="Rien n’a changé."
      surFermer={surFermer}
    >
      <ChampDate
        libelle="Dernier jour"
        {...formulaire.champ('fin')}
        aujourdHui={aujourdHui}
        aide="Elle reste dans la liste des désignations passées. Si la place attend quelqu’un, déclarez-la plutôt vacante."
      />
    </DialogueFormulaire>
  );
}
