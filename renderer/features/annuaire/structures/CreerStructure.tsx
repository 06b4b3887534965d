import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import type { TypeStructure } from '#shared/domain/annuaire/structure.data.ts';
import { structureSaisieSchema } from '#shared/domain/annuaire/structure.schema.ts';
import { OPTIONS_DE_TYPE } from './types.ts';

const DEPART = {
  nom: '',
  sigle: '',
  type: null as TypeStructure | null,
  courriel: '',
  telephone: '',
  site: '',
  adresse: '',
};

interface Proprietes {
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

/** Ajoute une structure à l'annuaire ; son territoire se choisit ensuite dans sa fiche. */
export function CreerStructure({ surFermer, surCreee }: Proprietes) {
  const creation = useCommande('structures.creer');
  const formulaire = useFormulaire({
    schema: structureSaisieSchema,
    depart: DEPART,
    envoyer: async (saisie) => {
      const { id } = await creation.lancer(saisie);
      surFermer();
      surCreee(id);
    },
  });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Nouvelle structure"
      libelle="Structure à créer"
      geste="Ajouter à l’annuaire"
      nonFait="Structure non ajoutée."
      large
      surFermer={surFermer}
    >
      <div className="rangee">
        <ChampTexte libelle="Nom" obligatoire exemple="Mission locale Sud-Alsace" {...formulaire.champ('nom')} />
        <ChampTexte libelle="Sigle" exemple="MLSA" {...formulaire.champ('sigle')} />
        <ChampChoix
          libelle="Type"
          options={OPTIONS_DE_TYPE}
          vide="Celui que dit le nom"
          {...formulaire.champ('type')}
        />
        <ChampTexte libelle="Courriel" type="email" exemple="contact@exemple.fr" {...formulaire.champ('courriel')} />
        <ChampTexte libelle="Téléphone" type="tel" exemple="03 89 00 00 00" {...formulaire.champ('telephone')} />
        <ChampTexte libelle="Site" exemple="www.exemple.fr" {...formulaire.champ('site')} />
      </div>
    </DialogueFormulaire>
  );
}
