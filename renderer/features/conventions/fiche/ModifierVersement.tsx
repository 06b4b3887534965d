import { z } from 'zod';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampMontant } from '#renderer/ui/champs/ChampMontant.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { anneeCivile } from '#shared/dates/date-civile.ts';
import { genreDeVersementLibelle } from '#shared/domain/convention/convention.labels.ts';
import {
  genreDeVersementSchema,
  type GenreDeVersement,
  type Versement,
  versementSaisiSchema,
} from '#shared/domain/convention/annee.schema.ts';

interface Proprietes {
  readonly conventionId: string;
  /** Les exercices de la convention. */
  readonly annees: readonly number[];
  /** `null` : un versement de plus. */
  readonly versement: Versement | null;
  /** Ce qu'un versement de plus propose d'abord. */
  readonly propose?: Pick<Versement, 'annee' | 'genre' | 'prevuLe'> | undefined;
  readonly vu: number;
  readonly jour: string;
  readonly surFermer: () => void;
}

const GENRES = genreDeVersementSchema.options.map((valeur) => ({ valeur, libelle: genreDeVersementLibelle[valeur] }));
const schema = versementSaisiSchema.extend({
  annee: z.string('Choisissez l’exercice.').transform(Number),
});

/** Un versement prévu ou fait : l'exercice auquel il se rattache n'est pas toujours l'année où il est payé (M11). */
export function ModifierVersement({ conventionId, annees, versement, propose, vu, jour, surFermer }: Proprietes) {
  const depart = versement ?? propose;
  const ajout = useCommande('versements.ajouter');
  const { modifier } = useModification('versements.modifier', {
    id: versement?.id ?? conventionId,
    vu,
    objet: 'Versement',
  });
  const courante = anneeCivile(jour);
  const formulaire = useFormulaire({
    schema,
    depart: {
      annee: String(depart?.annee ?? (annees.includes(courante) ? courante : (annees.at(-1) ?? courante))) as
        | string
        | null,
      genre: (depart?.genre ?? 'versement') as GenreDeVersement | null,
      prevuLe: depart?.prevuLe ?? null,
      prevu: versement?.prevu ?? null,
      verseLe: versement?.verseLe ?? null,
      verse: versement?.verse ?? null,
      note: versement?.note ?? '',
    },
    envoyer: async (saisie) => {
      await (versement === null ? ajout.lancer({ ...saisie, conventionId }) : modifier(saisie));
      surFermer();
    },
  });
  const { champ } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre={versement === null ? 'Nouveau versement' : 'Versement'}
      geste={versement === null ? 'Ajouter' : 'Enregistrer'}
      nonFait="Versement non enregistré."
      surFermer={surFermer}
    >
      <div className="champs-par-deux">
        <ChampChoix
          libelle="Exercice"
          options={annees.map((annee) => ({ valeur: String(annee), libelle: String(annee) }))}
          {...champ('annee')}
        />
        <ChampChoix libelle="Genre" options={GENRES} {...champ('genre')} />
      </div>
      <div className="champs-par-deux">
        <ChampDate libelle="Prévu le" forme="courte" aujourdHui={jour} {...champ('prevuLe')} />
        <ChampMontant libelle="Montant prévu (€)" {...champ('prevu')} />
      </div>
      <div className="champs-par-deux">
        <ChampDate libelle="Versé le" forme="courte" aujourdHui={jour} {...champ('verseLe')} />
        <ChampMontant libelle="Montant versé (€)" {...champ('verse')} />
      </div>
      <ChampTexte libelle="Note" exemple="Premier versement, 45 %" {...champ('note')} />
    </DialogueFormulaire>
  );
}
