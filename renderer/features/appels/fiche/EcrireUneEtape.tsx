import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { type EtapeDAppel, etapeSaisieSchema } from '#shared/domain/appel/appel.schema.ts';

interface Proprietes {
  readonly appelId: string;
  /** `null` : une étape de plus. */
  readonly etape: EtapeDAppel | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Une étape libre : un jour, ou du … au …. */
export function EcrireUneEtape({ appelId, etape, vu, jour, surFermer }: Proprietes) {
  const ajout = useCommande('appels.ajouterEtape');
  const { modifier } = useModification('appels.modifierEtape', { id: etape?.id ?? appelId, vu, objet: 'Étape' });
  const formulaire = useFormulaire({
    schema: etapeSaisieSchema,
    depart: {
      libelle: etape?.libelle ?? '',
      du: (etape?.du ?? null) as string | null,
      au: (etape?.au ?? null) as string | null,
    },
    envoyer: async (saisie) => {
      await (etape === null ? ajout.lancer({ ...saisie, appelId }) : modifier(saisie));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={etape === null ? 'Nouvelle étape' : 'Étape'}
      geste={etape === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Étape non enregistrée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Ce qui se passe" exemple="Mail d’intention de candidater" {...champ('libelle')} />
      <div className="champs-par-deux">
        <ChampDate libelle="Du" forme="courte" aujourdHui={jour} {...champ('du')} />
        <ChampDate libelle="Au" forme="courte" aujourdHui={jour} {...champ('au')} />
      </div>
    </DialogueFormulaire>
  );
}
