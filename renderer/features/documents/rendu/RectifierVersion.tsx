import { z } from 'zod';
import { ligne } from '#shared/domain/champs.ts';
import type { VersionPv } from '#shared/domain/seance/seance.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { donnerAvis } from '#renderer/ui/avis/avis.store.ts';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly nom: string;
  readonly version: VersionPv;
  readonly surFermer: () => void;
}

const schema = z.object({ motif: ligne('Écrivez pourquoi ce compte rendu est rectifié.', 1000) });

/** Ouvre la rectification d'un compte rendu approuvé : le motif est exigé, et s'imprime à l'historique des versions. */
export function RectifierVersion({ nom, version, surFermer }: Proprietes) {
  const { lancer } = useCommande('versions.rectifier');
  const formulaire = useFormulaire({
    schema,
    depart: { motif: '' },
    envoyer: async ({ motif }) => {
      await lancer({ id: version.id, motif });
      donnerAvis('La séance se modifie de nouveau, jusqu’à la version rectifiée.');
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={`Rectifier le ${nom}`}
      geste="Ouvrir la rectification"
      nonFait="Rectification non ouverte."
      surFermer={surFermer}
    >
      <p>La version approuvée reste lisible. Corrigez la séance, puis établissez la version rectifiée.</p>

      <ChampTexte
        libelle="Motif"
        obligatoire
        exemple="Échéance de la décision D-2026-002 erronée"
        {...formulaire.champ('motif')}
      />
    </DialogueFormulaire>
  );
}
