import { type LigneDeSemaine, miseDeCoteSchema } from '#shared/domain/semaine/semaine.schema.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly ligne: LigneDeSemaine;
  readonly aujourdHui: string;
  readonly surMettre: (jusquAu: string, motif: string | null) => Promise<unknown>;
  readonly surFermer: () => void;
}

/** Met une ligne de côté jusqu'à une date choisie ; le motif est pour soi. */
export function MettreDeCote({ ligne, aujourdHui, surMettre, surFermer }: Proprietes) {
  const formulaire = useFormulaire({
    schema: miseDeCoteSchema.pick({ jusquAu: true, motif: true }).refine(({ jusquAu }) => jusquAu > aujourdHui, {
      path: ['jusquAu'],
      message: 'Choisissez un jour après aujourd’hui : la ligne reviendra ce jour-là.',
    }),
    depart: { jusquAu: '', motif: '' },
    envoyer: async ({ jusquAu, motif }) => {
      await surMettre(jusquAu, motif);
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Mettre de côté"
      geste="Mettre de côté"
      nonFait="Non mis de côté."
      surFermer={surFermer}
    >
      <p>{ligne.titre}</p>
      <ChampDate
        libelle="Jusqu’au"
        obligatoire
        aujourdHui={aujourdHui}
        {...formulaire.champ('jusquAu')}
        surChange={(jour) => formulaire.changer('jusquAu', jour ?? '')}
      />
      <ChampTexte libelle="Motif" aide="Facultatif, pour vous seul." {...formulaire.champ('motif')} />
    </DialogueFormulaire>
  );
}
