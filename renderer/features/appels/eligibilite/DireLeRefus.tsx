import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { Critere } from '#shared/domain/appel/critere.schema.ts';
import { ligne } from '#shared/domain/champs.ts';

const schema = z.object({ motif: ligne('Dites en quoi ce critère n’est pas rempli.', 500) });

interface Proprietes {
  readonly candidatureId: string;
  readonly critere: Critere;
  readonly motif: string | null;
  readonly surFermer: () => void;
}

/** Un critère non rempli dit pourquoi : c'est ce que lira le candidat. */
export function DireLeRefus({ candidatureId, critere, motif, surFermer }: Proprietes) {
  const { lancer } = useCommande('candidatures.controler');
  const formulaire = useFormulaire({
    schema,
    depart: { motif: motif ?? '' },
    envoyer: async (saisie) => {
      await lancer({ candidatureId, controle: { critereId: critere.id, reponse: 'non', motif: saisie.motif } });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Critère non rempli"
      geste="Noter le refus"
      nonFait="Refus non noté."
      surFermer={surFermer}
    >
      <p>{critere.libelle}</p>
      <ChampTexte libelle="Pourquoi" exemple="Fonds propres négatifs" {...formulaire.champ('motif')} />
    </DialogueFormulaire>
  );
}
