import { vueSaisieSchema } from '#shared/domain/recherche/recherche.schema.ts';
import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly recherche: string;
  readonly surFermer: () => void;
}

/** Garde la recherche montrée sous un nom : elle se rouvre d'ici et par Ctrl+K. */
export function GarderLaVue({ recherche, surFermer }: Proprietes) {
  const garde = useCommande('recherche.garder');
  const avertir = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: vueSaisieSchema,
    depart: { nom: '', recherche },
    envoyer: async (saisie) => {
      await garde.lancer(saisie);
      surFermer();
      avertir(`Recherche « ${saisie.nom} » gardée.`, 'recherche.garder');
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Garder cette recherche"
      geste="Garder"
      nonFait="Recherche non gardée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Nom" obligatoire exemple="Mes décisions en retard" {...formulaire.champ('nom')} />
      <p className="note">{recherche}</p>
    </DialogueFormulaire>
  );
}
