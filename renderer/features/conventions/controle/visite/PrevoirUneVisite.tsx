import { useLocation } from 'wouter';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { visiteSaisieSchema } from '#shared/domain/convention/controle/visite.schema.ts';
import type { FicheDeConvention } from '../../fiche/convention.types.ts';
import { adresseDuControle } from '#shared/domain/convention/echeancier/adresse-d-echeance.rules.ts';
import { organismesDe } from './organismes.ts';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Une visite à venir, ou déjà faite : quel organisme, quand, où ; sa fiche s'ouvre ensuite. */
export function PrevoirUneVisite({ fiche, jour, surFermer }: Proprietes) {
  const { lancer } = useCommande('visites.ouvrir');
  const [, aller] = useLocation();
  const organismes = organismesDe(fiche);
  const formulaire = useFormulaire({
    schema: visiteSaisieSchema,
    depart: { structureId: fiche.convention.porteurId as string | null, le: null as string | null, lieu: '' },
    envoyer: async (saisie) => {
      const { id } = await lancer({ ...saisie, conventionId: fiche.convention.id });
      surFermer();
      aller(adresseDuControle(fiche.convention.id, id));
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Visite sur place"
      geste="Prévoir"
      nonFait="Visite non prévue."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Organisme visité" options={organismes} {...champ('structureId')} />
      <ChampDate libelle="Date" forme="courte" aujourdHui={jour} {...champ('le')} />
      <ChampTexte libelle="Lieu" exemple="Locaux de Mulhouse, 4 rue des Essais" {...champ('lieu')} />
    </DialogueFormulaire>
  );
}
