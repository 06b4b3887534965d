import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { genreDeJalonLibelle } from '#shared/domain/contrat/contrat.labels.ts';
import { genreDeJalonSchema, type Jalon, jalonSaisiSchema } from '#shared/domain/contrat/contrat.schema.ts';

interface Proprietes {
  readonly contratId: string;
  /** `null` : un jalon de plus. */
  readonly jalon: Jalon | null;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

const GENRES = genreDeJalonSchema.options.map((valeur) => ({ valeur, libelle: genreDeJalonLibelle[valeur] }));

/** Ajoute un avenant, un bilan, une revoyure ou un autre jalon, ou en corrige un. */
export function ModifierJalon({ contratId, jalon, vu, jour, surFermer }: Proprietes) {
  const ajout = useCommande('jalons.ajouter');
  const { modifier } = useModification('jalons.modifier', {
    id: jalon?.id ?? contratId,
    vu,
    objet: jalon?.intitule ?? 'Jalon',
  });
  const formulaire = useFormulaire({
    schema: jalonSaisiSchema,
    depart: {
      genre: jalon?.genre ?? ('avenant' as Jalon['genre']),
      intitule: jalon?.intitule ?? '',
      echeance: jalon?.echeance ?? null,
      faitLe: jalon?.faitLe ?? null,
      note: jalon?.note ?? '',
    },
    envoyer: async (saisi) => {
      await (jalon === null ? ajout.lancer({ ...saisi, contratId }) : modifier(saisi));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={jalon === null ? 'Nouveau jalon' : 'Modifier le jalon'}
      geste={jalon === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Jalon non enregistré."
      surFermer={surFermer}
    >
      <ChampChoix
        libelle="Genre"
        options={GENRES}
        {...champ('genre')}
        surChange={(genre) => genre !== null && champ('genre').surChange(genre)}
      />
      <ChampTexte libelle="Intitulé" obligatoire exemple="Avenant n° 1" {...champ('intitule')} />
      <div className="rangee">
        <ChampDate libelle="Attendu le" forme="courte" {...champ('echeance')} aujourdHui={jour} exemple="sans date" />
        <ChampDate libelle="Fait le" forme="courte" {...champ('faitLe')} aujourdHui={jour} exemple="pas encore" />
      </div>
      <ChampTexte libelle="Note" {...champ('note')} />
    </DialogueFormulaire>
  );
}
