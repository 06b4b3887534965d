import { useLocation } from 'wouter';
import { DatesDeConvention } from '#renderer/app/conventions/DatesDeConvention.tsx';
import {
  conventionSaisieSchema,
  type GenreDeConvention,
  genreDeConventionSchema,
} from '#shared/domain/convention/convention.schema.ts';
import { genreDeConventionLibelle } from '#shared/domain/convention/convention.labels.ts';
import { finProposee } from '#shared/domain/convention/duree.rules.ts';
import { ChampStructure } from '#renderer/app/structures/ChampStructure.tsx';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';

interface Proprietes {
  /** Date civile d'aujourd'hui. */
  readonly jour: string;
  readonly surFermer: () => void;
}

const GENRES = genreDeConventionSchema.options.map((valeur) => ({ valeur, libelle: genreDeConventionLibelle[valeur] }));

/** Ouvre une convention : la fin se propose à trois ans, ce que le texte veut d'une O2R (D. 5316-4). Mène à elle. */
export function OuvrirUneConvention({ jour, surFermer }: Proprietes) {
  const [, aller] = useLocation();
  const { lancer } = useCommande('conventions.creer');
  const debut = `${jour.slice(0, 4)}-01-01`;
  const formulaire = useFormulaire({
    schema: conventionSaisieSchema,
    depart: {
      genre: 'o2r' as GenreDeConvention | null,
      numero: '',
      intitule: '',
      porteur: '',
      debut: debut as string | null,
      fin: finProposee(debut) as string | null,
      motifDuree: '',
    },
    envoyer: async (saisie) => {
      const { id } = await lancer(saisie);
      surFermer();
      aller(`/conventions/${id}`);
    },
  });
  const { champ, valeurs } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ouvrir une convention"
      geste="Ouvrir"
      nonFait="Non ouverte."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Genre" options={GENRES} {...champ('genre')} />
      <ChampTexte libelle="Projet" exemple="Passerelles Sud-Alsace" {...champ('intitule')} />
      <ChampTexte libelle="Numéro" exemple="O2R 68-2024-01" {...champ('numero')} />
      <ChampStructure libelle="Porteur" exemple="Trois lettres suffisent" {...champ('porteur')} />
      <DatesDeConvention
        jour={jour}
        debut={champ('debut')}
        fin={champ('fin')}
        motif={champ('motifDuree')}
        troisAns={valeurs.genre === 'o2r'}
      />
    </DialogueFormulaire>
  );
}
