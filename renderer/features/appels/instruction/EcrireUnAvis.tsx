import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { ChampTexteLong } from '#renderer/ui/champs/ChampTexteLong.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { genreDAvisLibelle, sensDAvisLibelle } from '#shared/domain/appel/appel.labels.ts';
import {
  type AvisDeCandidature,
  avisSaisiSchema,
  type GenreDAvis,
  genreDAvisSchema,
  type SensDAvis,
  sensDAvisSchema,
} from '#shared/domain/appel/instruction.schema.ts';

const GENRES = genreDAvisSchema.options.map((valeur) => ({ valeur, libelle: genreDAvisLibelle[valeur] }));
const SENS = sensDAvisSchema.options.map((valeur) => ({ valeur, libelle: sensDAvisLibelle[valeur] }));

interface Proprietes {
  readonly candidatureId: string;
  /** `null` : un avis de plus. */
  readonly avis: AvisDeCandidature | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

/** Un avis daté d'une direction départementale ou d'une tête de réseau. */
export function EcrireUnAvis({ candidatureId, avis, vu, jour, surFermer }: Proprietes) {
  const ajout = useCommande('candidatures.donnerAvis');
  const { modifier } = useModification('candidatures.modifierAvis', {
    id: avis?.id ?? candidatureId,
    vu,
    objet: 'Avis',
  });
  const formulaire = useFormulaire({
    schema: avisSaisiSchema,
    depart: {
      genre: (avis?.genre ?? 'ddets') as GenreDAvis | null,
      organisme: avis?.organisme ?? '',
      sens: (avis?.sens ?? 'favorable') as SensDAvis | null,
      le: (avis?.le ?? jour) as string | null,
      texte: avis?.texte ?? '',
    },
    envoyer: async (saisie) => {
      await (avis === null ? ajout.lancer({ ...saisie, candidatureId }) : modifier(saisie));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={avis === null ? 'Noter un avis' : 'Avis'}
      geste={avis === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Avis non enregistré."
      surFermer={surFermer}
    >
      <div className="champs-par-deux">
        <ChampChoix libelle="De" options={GENRES} {...champ('genre')} />
        <ChampDate libelle="Rendu le" forme="courte" aujourdHui={jour} {...champ('le')} />
      </div>
      <ChampTexte libelle="Organisme" exemple="DDETSPP de la Marne" {...champ('organisme')} />
      <ChampRadio libelle="Avis" options={SENS} {...champ('sens')} />
      <ChampTexteLong libelle="Ce qu’il dit" {...champ('texte')} />
    </DialogueFormulaire>
  );
}
