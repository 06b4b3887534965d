import { useAvisAnnulable } from '#renderer/app/use-avis-annulable.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { familleDeZonesLibelle } from '#shared/domain/convention/convention.labels.ts';
import {
  type FamilleDeZones,
  familleDeZonesSchema,
  familleSaisieSchema,
} from '#shared/domain/convention/membre.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

const FAMILLES = familleDeZonesSchema.options.map((valeur) => ({ valeur, libelle: familleDeZonesLibelle[valeur] }));

interface Proprietes {
  readonly conventionId: string;
  readonly surFermer: () => void;
}

/** Tous les QPV ou toutes les communes FRR d'un département, d'un geste : chacun entre sous son nom, et peut en ressortir. */
export function ViserUneFamille({ conventionId, surFermer }: Proprietes) {
  const { lancer } = useCommande('conventions.viserFamille');
  const { donnees: departements } = useRequete('territoires.departements', {});
  const aviser = useAvisAnnulable();
  const formulaire = useFormulaire({
    schema: familleSaisieSchema,
    depart: { famille: 'frr' as FamilleDeZones | null, departement: null as string | null },
    envoyer: async (saisie) => {
      const { ajoutees, deja } = await lancer({ ...saisie, conventionId });
      surFermer();
      aviser(
        `${pluriel(ajoutees, 'zone ajoutée', 'zones ajoutées')}${deja === 0 ? '' : `, ${deja} y ${deja > 1 ? 'étaient' : 'était'} déjà`}.`,
        'conventions.viserFamille',
      );
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter une famille de zones"
      geste="Ajouter"
      nonFait="Zones non ajoutées."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Famille" options={FAMILLES} {...champ('famille')} />
      <ChampChoix
        libelle="Département"
        options={(departements ?? []).map(({ code, libelle }) => ({ valeur: code, libelle: `${code} ${libelle}` }))}
        {...champ('departement')}
      />
    </DialogueFormulaire>
  );
}
