import {
  type Concertation,
  concertationSaisieSchema,
} from '#shared/domain/feuille-de-route/diagnostic/diagnostic.schema.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  readonly feuilleId: string;
  /** `null` : une de plus. */
  readonly concertation: Concertation | null;
  readonly vu: number;
  readonly aujourdHui: string;
  readonly surFermer: () => void;
}

/** Note une rencontre avec les habitants, ou en corrige une. */
export function ModifierConcertation({ feuilleId, concertation, vu, aujourdHui, surFermer }: Proprietes) {
  const ajout = useCommande('concertations.ajouter');
  const { modifier } = useModification('concertations.modifier', {
    id: concertation?.id ?? feuilleId,
    vu,
    objet: concertation?.forme ?? 'Concertation',
  });
  const formulaire = useFormulaire({
    schema: concertationSaisieSchema,
    depart: {
      le: (concertation?.le ?? null) as string | null,
      forme: concertation?.forme ?? '',
      priorites: concertation?.priorites ?? '',
    },
    envoyer: async (saisie) => {
      await (concertation === null ? ajout.lancer({ ...saisie, feuilleId }) : modifier(saisie));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={concertation === null ? 'Noter une concertation' : 'Modifier la concertation'}
      geste={concertation === null ? 'Noter' : 'Enregistrer'}
      nonFait="Concertation non enregistrée."
      surFermer={surFermer}
    >
      <ChampDate libelle="Le" obligatoire aujourdHui={aujourdHui} {...champ('le')} />
      <ChampTexte
        libelle="Forme"
        obligatoire
        exemple="Réunion publique au centre social, conseil citoyen, marche dans le quartier"
        {...champ('forme')}
      />
      <ChampTexteLong
        libelle="Priorités entendues"
        aide="Une par ligne. Sans nommer personne."
        lignes={4}
        exemple="Une présence régulière au pied des immeubles"
        {...champ('priorites')}
      />
    </DialogueFormulaire>
  );
}
