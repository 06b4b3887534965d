import { useCommande } from '#renderer/host/gestes.ts';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { type CleDeSeuil, seuilSaisiSchema } from '#shared/domain/alerte/seuil.schema.ts';
import { SEUILS } from '#shared/domain/alerte/seuils.data.ts';

interface Proprietes {
  readonly cle: CleDeSeuil;
  readonly valeur: number;
  readonly surFermer: () => void;
}

/** Fixe un seuil d'alerte pour ce service. */
export function ReglerUnSeuil({ cle, valeur, surFermer }: Proprietes) {
  const { lancer } = useCommande('alertes.regler');
  const { libelle, aide, unite } = SEUILS[cle];
  const formulaire = useFormulaire({
    schema: seuilSaisiSchema.pick({ valeur: true }),
    depart: { valeur: valeur as number | null },
    envoyer: async (saisie) => {
      await lancer({ cle, ...saisie });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={libelle}
      geste="Régler"
      nonFait="Rien n’est réglé."
      surFermer={surFermer}
    >
      <ChampNombre libelle={`Signaler dès, en ${unite[1]}`} aide={aide} {...formulaire.champ('valeur')} />
    </DialogueFormulaire>
  );
}
