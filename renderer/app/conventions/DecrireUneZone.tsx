import { z } from 'zod';
import { ligne, ligneFacultative } from '#shared/domain/champs.ts';
import type { ZoneSaisie } from '#shared/domain/convention/membre.schema.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

const schema = z.object({
  libelle: ligne('Décrivez la zone : « secteurs ruraux ».', 200),
  motif: ligneFacultative(300),
  nonLimitative: z.boolean(),
});

interface Proprietes {
  /** Écrit la zone ; ce qui la refuse revient sous ses champs. */
  readonly surDecrire: (zone: ZoneSaisie) => Promise<unknown>;
  readonly surFermer: () => void;
}

/** Une zone que le référentiel ne code pas : « secteurs ruraux », « sud du département ». */
export function DecrireUneZone({ surDecrire, surFermer }: Proprietes) {
  const formulaire = useFormulaire({
    schema,
    depart: { libelle: '', motif: '', nonLimitative: false },
    envoyer: async (saisie) => {
      await surDecrire({ genre: 'mots', ...saisie });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Décrire une zone"
      geste="Ajouter"
      nonFait="Zone non ajoutée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="La zone" exemple="Secteurs ruraux" {...champ('libelle')} />
      <ChampTexte libelle="Pourquoi elle" exemple="Éloignement des structures d’accueil" {...champ('motif')} />
      <ChampCase libelle="Liste non limitative" {...champ('nonLimitative')} />
    </DialogueFormulaire>
  );
}
