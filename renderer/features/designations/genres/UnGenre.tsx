import { useCommande } from '#renderer/host/gestes.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampCase } from '#renderer/ui/champs/ChampCase.tsx';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { mailleLibelle } from '#shared/domain/designation/designation.labels.ts';
import { genreSaisiSchema, type Maille } from '#shared/domain/designation/designation.schema.ts';
import type { Genre } from '../designations.types.ts';

interface Proprietes {
  /** `null` : un genre nouveau. */
  readonly genre: Genre | null;
  readonly surFermer: () => void;
}

const MAILLES = (Object.keys(mailleLibelle) as Maille[]).map((valeur) => ({ valeur, libelle: mailleLibelle[valeur] }));

/** Un genre de désignation du service : son nom, son échelle, et si l'on en attend une partout. */
export function UnGenre({ genre, surFermer }: Proprietes) {
  const creation = useCommande('designations.creerGenre');
  const { vu } = useRequete('designations.tableau', { qpv: null });
  const { modifier } = useModification('designations.modifierGenre', {
    id: genre?.id ?? '',
    vu,
    objet: genre?.nom ?? '',
  });
  const formulaire = useFormulaire({
    schema: genreSaisiSchema,
    depart: {
      nom: genre?.nom ?? '',
      maille: (genre?.maille ?? 'departement') as Maille,
      attendu: genre?.attendu ?? false,
    },
    envoyer: async (saisie) => {
      await (genre === null ? creation.lancer(saisie) : modifier(saisie));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={genre === null ? 'Nouveau genre de désignation' : `Modifier : ${genre.nom}`}
      libelle="Genre de désignation"
      geste={genre === null ? 'Créer le genre' : 'Enregistrer'}
      nonFait="Genre non enregistré."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Nom" obligatoire exemple="Correspondant·e parrainage" {...champ('nom')} />
      <ChampChoix
        libelle="Échelle"
        options={MAILLES}
        {...champ('maille')}
        surChange={(choix) => choix !== null && champ('maille').surChange(choix)}
      />
      <ChampCase
        libelle="Attendue dans chaque département"
        aide="Ceux où personne n’est désigné paraissent alors sur la carte des manques."
        {...champ('attendu')}
      />
    </DialogueFormulaire>
  );
}
