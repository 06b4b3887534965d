import { ChampsPersonne, PERSONNE_VIDE, type PersonneBrute } from '#renderer/app/personnes/ChampsPersonne.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { personneSaisieSchema } from '#shared/domain/annuaire/personne.schema.ts';

const DEPART: PersonneBrute = PERSONNE_VIDE;

interface Proprietes {
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

/** Ajoute une personne à l'annuaire. */
export function CreerPersonne({ surFermer, surCreee }: Proprietes) {
  const creation = useCommande('personnes.creer');
  const formulaire = useFormulaire({
    schema: personneSaisieSchema,
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
      titre="Nouvelle personne"
      libelle="Personne à créer"
      geste="Ajouter à l’annuaire"
      nonFait="Personne non ajoutée."
      large
      surFermer={surFermer}
    >
      <ChampsPersonne civilite={formulaire.champ('civilite')} texte={formulaire.champ} />
    </DialogueFormulaire>
  );
}
