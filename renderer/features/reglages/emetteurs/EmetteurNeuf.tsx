import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { natureDeLIntitule, natureEmetteurLibelle } from '#shared/domain/service/emetteur.labels.ts';
import {
  emetteurACreerSchema,
  type NatureEmetteur,
  natureEmetteurSchema,
} from '#shared/domain/service/emetteur.schema.ts';

interface Proprietes {
  readonly surAjoute: (id: string) => void;
  readonly surFermer: () => void;
}

const NATURES = natureEmetteurSchema.options.map((valeur) => ({ valeur, libelle: natureEmetteurLibelle[valeur] }));

/** Un émetteur de plus : son intitulé d'abord, d'où se lit sa nature ; le reste se remplit dans sa fiche. */
export function EmetteurNeuf({ surAjoute, surFermer }: Proprietes) {
  const ajout = useCommande('emetteurs.creer');
  const formulaire = useFormulaire({
    schema: emetteurACreerSchema,
    depart: { nature: null as NatureEmetteur | null, intitule: '' },
    garde: false,
    envoyer: async (saisie) => surAjoute((await ajout.lancer(saisie)).id),
  });
  const { champ, changer, valeurs } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ajouter un émetteur"
      geste="Ajouter"
      nonFait="Émetteur non ajouté."
      surFermer={surFermer}
    >
      <ChampTexte
        libelle="Intitulé du service"
        obligatoire
        exemple="Sous-préfecture de Mulhouse"
        {...champ('intitule')}
        surQuitte={() => {
          if (valeurs.nature === null && valeurs.intitule.trim() !== '')
            changer('nature', natureDeLIntitule(valeurs.intitule));
          champ('intitule').surQuitte();
        }}
      />
      <ChampChoix libelle="Nature" obligatoire options={NATURES} {...champ('nature')} />
    </DialogueFormulaire>
  );
}
