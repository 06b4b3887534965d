import { useCommande } from '#renderer/host/gestes.ts';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampRadio } from '#renderer/ui/champs/ChampRadio.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { genreRencontreLibelle } from '#shared/domain/rencontre/rencontre.labels.ts';
import {
  type GenreRencontre,
  genreRencontreSchema,
  rencontreACreerSchema,
} from '#shared/domain/rencontre/rencontre.schema.ts';

interface Proprietes {
  readonly aujourdHui: string;
  readonly surFermer: () => void;
  readonly surCreee: (id: string) => void;
}

const GENRES = genreRencontreSchema.options.map((valeur) => ({ valeur, libelle: genreRencontreLibelle[valeur] }));

/** Deux champs : un titre, un jour. Ni instance à composer, ni convocation. */
export function CreerRencontre({ aujourdHui, surFermer, surCreee }: Proprietes) {
  const { lancer } = useCommande('rencontres.creer');
  const formulaire = useFormulaire({
    schema: rencontreACreerSchema,
    depart: { genre: 'rencontre' as GenreRencontre, titre: '', date: '' },
    envoyer: async (rencontre) => surCreee((await lancer(rencontre)).id),
  });
  const { valeurs, champ, changer } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Autre réunion ou rencontre"
      geste="Créer"
      nonFait="Non créée."
      surFermer={surFermer}
    >
      <ChampTexte libelle="Titre" obligatoire exemple="Rendez-vous de la politique de la ville" {...champ('titre')} />
      <ChampDate
        libelle="Jour"
        obligatoire
        aujourdHui={aujourdHui}
        {...champ('date')}
        valeur={valeurs.date === '' ? null : valeurs.date}
        surChange={(date) => changer('date', date ?? '')}
      />
      <ChampRadio
        libelle="C’est une"
        options={GENRES}
        {...champ('genre')}
        surChange={(genre) => changer('genre', genre ?? 'rencontre')}
      />
    </DialogueFormulaire>
  );
}
