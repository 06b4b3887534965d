import { jalonSaisiSchema } from '#shared/domain/convention/beneficiaires/beneficiaires.schema.ts';
import { nomDeLaPart, TOTAL } from '#shared/domain/convention/beneficiaires/ventilations.data.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { Effectifs } from './beneficiaires.types.ts';

interface Proprietes extends Pick<Effectifs, 'convention' | 'donnees' | 'jour'> {
  readonly surFermer: () => void;
}

/** Ce qu'un indicateur doit avoir atteint un jour donné : ce jour-là, il remplace le prorata des jours (I5). */
export function FixerUnJalon({ convention, donnees: { indicateurs }, jour, surFermer }: Proprietes) {
  const { lancer } = useCommande('beneficiaires.jalonner');
  const formulaire = useFormulaire({
    schema: jalonSaisiSchema,
    depart: { indicateurId: indicateurs[0]?.id ?? null, le: null as string | null, nombre: null as number | null },
    envoyer: async (saisie) => {
      await lancer({ ...saisie, conventionId: convention.id });
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Fixer un jalon"
      geste="Fixer"
      nonFait="Jalon non fixé."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="Indicateur"
        options={indicateurs.map((un) => ({ valeur: un.id, libelle: nomDeLaPart(un, TOTAL) }))}
        {...champ('indicateurId')}
      />
      <ChampDate libelle="Au soir du" aujourdHui={jour} forme="courte" {...champ('le')} />
      <ChampNombre
        libelle="Attendu depuis le début"
        exemple="120"
        illisible="Un nombre entier : 120"
        {...champ('nombre')}
      />
    </DialogueFormulaire>
  );
}
