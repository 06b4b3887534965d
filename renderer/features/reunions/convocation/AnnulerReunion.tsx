import { convocationContract } from '#shared/contract/convocation.contract.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

/** Annuler la réunion, avec son motif ; on peut la rétablir. */
export function AnnulerReunion({ id, surFermer }: { readonly id: string; readonly surFermer: () => void }) {
  const { lancer } = useCommande('reunions.annuler');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: convocationContract['reunions.annuler'].entree,
    depart: { id, motif: '' },
    garde: false,
    envoyer: async (annulation) => {
      await lancer(annulation);
      aviser('Réunion annulée : prévenez les membres par le courriel préparé.', 'reunions.annuler');
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Annuler la réunion"
      geste="Annuler la réunion"
      danger
      renoncer="La garder"
      nonFait="Non annulée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Motif" exemple="Cité dans le courriel d’annulation" {...formulaire.champ('motif')} />
    </DialogueFormulaire>
  );
}
