import { useLocation } from 'wouter';
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
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { estDateCivile } from '#shared/dates/date-civile.ts';

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
  const attendue = estDateCivile(valeurs.debut) ? finProposee(valeurs.debut) : null;
  const autreDuree = valeurs.genre === 'o2r' && attendue !== null && valeurs.fin !== attendue;
  const surDebut = (date: string | null) => {
    if (estDateCivile(date) && (valeurs.fin === null || valeurs.fin === attendue))
      champ('fin').surChange(finProposee(date));
    champ('debut').surChange(date);
  };
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
      <div className="champs-par-deux">
        <ChampDate libelle="Du" forme="courte" aujourdHui={jour} {...champ('debut')} surChange={surDebut} />
        <ChampDate libelle="Au" forme="courte" aujourdHui={jour} {...champ('fin')} />
      </div>
      {autreDuree && (
        <ChampTexte
          libelle="Pourquoi pas trois ans (D. 5316-4)"
          exemple="Correction d’une date au procès-verbal de signature"
          {...champ('motifDuree')}
        />
      )}
    </DialogueFormulaire>
  );
}
