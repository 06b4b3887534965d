import { z } from 'zod';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { type FicheEmetteur, idEmetteurSchema } from '#shared/domain/service/emetteur.schema.ts';

interface Proprietes {
  readonly emetteur: FicheEmetteur;
  /** Ceux qui peuvent le remplacer. */
  readonly autres: readonly FicheEmetteur[];
  readonly surSupprime: () => void;
  readonly surFermer: () => void;
}

/** Supprime un émetteur ; employé, on dit d'abord qui le remplace. Les comptes rendus figés gardent le leur. */
export function SupprimerEmetteur({ emetteur, autres, surSupprime, surFermer }: Proprietes) {
  const suppression = useCommande('emetteurs.supprimer');
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: z.object({ remplacantId: idEmetteurSchema.nullable() }),
    depart: { remplacantId: null as string | null },
    garde: false,
    envoyer: async ({ remplacantId }) => {
      await suppression.lancer({ id: emetteur.id, remplacantId });
      surSupprime();
      aviser(`« ${emetteur.intitule} » est supprimé.`, 'emetteurs.supprimer');
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Supprimer « ${emetteur.intitule} » ?`}
      libelle="Supprimer l’émetteur"
      geste="Supprimer"
      danger
      renoncer="Garder"
      nonFait="Émetteur non supprimé."
      surFermer={surFermer}
    >
      <p>Ses coordonnées, son bloc-marque et ses signataires partent avec lui. Les comptes rendus figés les gardent.</p>
      <ChampChoix
        libelle="Ce qui partait à son nom part au nom de"
        vide="Personne : rien ne part à son nom"
        options={autres.map(({ id, intitule }) => ({ valeur: id, libelle: intitule }))}
        {...formulaire.champ('remplacantId')}
      />
    </DialogueFormulaire>
  );
}
