import { z } from 'zod';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { genreDAvenantLibelle } from '#shared/domain/convention/avenant/avenant.labels.ts';
import {
  avenantSaisiSchema,
  type GenreDAvenant,
  genreDAvenantSchema,
} from '#shared/domain/convention/avenant/avenant.schema.ts';
import type { FicheDeConvention } from '../fiche/convention.types.ts';

interface Proprietes {
  readonly fiche: FicheDeConvention;
  readonly jour: string;
  readonly surPrepare: (id: string) => void;
  readonly surFermer: () => void;
}

const GENRES = genreDAvenantSchema.options.map((valeur) => ({ valeur, libelle: genreDAvenantLibelle[valeur] }));
const schema = avenantSaisiSchema.extend({ annee: z.string().transform(Number).nullable() });

/** Prépare un avenant : général, ou financier d'une année, qu'une révision modifie avec son motif (D. 5316-5). */
export function PreparerUnAvenant({ fiche: { convention, annees }, jour, surPrepare, surFermer }: Proprietes) {
  const { lancer } = useCommande('avenants.preparer');
  const formulaire = useFormulaire({
    schema,
    depart: { genre: 'general' as GenreDAvenant | null, annee: null as string | null, objet: '', motif: '' },
    envoyer: async (saisi) => {
      const { id } = await lancer({ ...saisi, conventionId: convention.id });
      surFermer();
      surPrepare(id);
    },
  });
  const { champ, valeurs, remplir } = formulaire;
  const financier = valeurs.genre === 'annuel' || valeurs.genre === 'revision';
  const surGenre = (genre: GenreDAvenant | null) =>
    remplir({ genre, annee: genre === 'general' ? null : (valeurs.annee ?? jour.slice(0, 4)) });
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Préparer un avenant"
      geste="Préparer"
      nonFait="Avenant non préparé."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Genre" options={GENRES} {...champ('genre')} surChange={surGenre} />
      {financier && (
        <ChampChoix
          libelle="Année"
          options={annees.map(({ annee }) => ({ valeur: String(annee), libelle: String(annee) }))}
          {...champ('annee')}
        />
      )}
      <ChampTexte
        libelle="Objet"
        exemple={financier ? 'Aide de l’État pour l’année' : 'Extension au département voisin'}
        {...champ('objet')}
      />
      {valeurs.genre === 'revision' && (
        <ChampTexte
          libelle={`Changement de situation qui motive la révision${convention.genre === 'o2r' ? ' (D. 5316-5)' : ''}`}
          exemple="Fermeture d’un site"
          {...champ('motif')}
        />
      )}
    </DialogueFormulaire>
  );
}
