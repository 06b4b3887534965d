import { propositionACreerSchema } from '#shared/domain/reunion/proposition.schema.ts';
import type { NaturePoint } from '#shared/domain/reunion/reunion.schema.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampNombre } from '#renderer/ui/champs/ChampNombre.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { NATURES } from './AjouterPoint.tsx';

interface Proprietes {
  readonly instanceId: string;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Met un point en réserve : qui le propose, et ce qu'on en sait déjà. */
export function ProposerUnPoint({ instanceId, aujourdHui, surFermer }: Proprietes) {
  const { lancer } = useCommande('propositions.ajouter');
  const formulaire = useFormulaire({
    schema: propositionACreerSchema,
    depart: {
      instanceId,
      titre: '',
      nature: 'echange' as NaturePoint,
      intervenant: '',
      duree: null as number | null,
      demandeur: '',
      recueLe: aujourdHui as string | null,
      note: '',
    },
    envoyer: async (proposition) => {
      await lancer(proposition);
      surFermer();
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Proposer un point"
      geste="Mettre en réserve"
      deuxColonnes
      surFermer={surFermer}
    >
      <div className="fiche-large">
        <ChampTexte libelle="Titre" obligatoire {...formulaire.champ('titre')} />
      </div>
      <ChampTexte libelle="Proposé par" {...formulaire.champ('demandeur')} />
      <ChampDate libelle="Reçu le" forme="courte" aujourdHui={aujourdHui} {...formulaire.champ('recueLe')} />
      <ChampChoix
        libelle="Nature"
        options={NATURES}
        {...formulaire.champ('nature')}
        surChange={(nature) => formulaire.changer('nature', nature ?? 'echange')}
      />
      <ChampNombre
        libelle="Minutes"
        illisible="Un nombre entier de minutes, en chiffres : 20"
        {...formulaire.champ('duree')}
      />
      <ChampTexte libelle="Intervenant" {...formulaire.champ('intervenant')} />
      <ChampTexte libelle="Note" {...formulaire.champ('note')} />
    </DialogueFormulaire>
  );
}
