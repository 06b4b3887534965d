import { z } from 'zod';
import { nomDeModele } from '#shared/domain/modele/modele.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { ModeleListe } from './modeles.types.ts';

const schema = z.object({ nom: nomDeModele });

/** Donne un autre nom à un modèle. */
export function RenommerModele({
  modele,
  surFermer,
}: {
  readonly modele: ModeleListe;
  readonly surFermer: () => void;
}) {
  const modifier = useCommande('modeles.modifier');
  const formulaire = useFormulaire({
    schema,
    depart: { nom: modele.nom },
    envoyer: async ({ nom }) => {
      await modifier.lancer({ id: modele.id, patch: { nom } });
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Renommer le modèle"
      geste="Renommer"
      nonFait="Modèle non renommé."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Nom du modèle" obligatoire {...formulaire.champ('nom')} />
    </DialogueFormulaire>
  );
}
