import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { DialogueFormulaire } from '#renderer/ui/formulaire/DialogueFormulaire.tsx';
import { useFormulaire } from '#renderer/ui/formulaire/use-formulaire.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { genreDeRapportLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import {
  type GenreDeRapport,
  genreDeRapportSchema,
  rapportSaisiSchema,
} from '#shared/domain/convention/rapport/rapport.schema.ts';

interface Proprietes {
  readonly conventionId: string;
  readonly exercices: readonly number[];
  readonly reunions: Sortie<'rapports.lister'>['reunions'];
  readonly surFermer: () => void;
}

const GENRES = genreDeRapportSchema.options.map((valeur) => ({ valeur, libelle: genreDeRapportLibelle[valeur] }));

/** Ouvre un rapport : son genre, l'exercice d'un bilan intermédiaire, la réunion où il se présente ; le reste se propose. */
export function OuvrirUnRapport({ conventionId, exercices, reunions, surFermer }: Proprietes) {
  const { lancer } = useCommande('rapports.creer');
  const [, aller] = useLocation();
  const formulaire = useFormulaire({
    schema: rapportSaisiSchema,
    depart: {
      genre: 'copil' as GenreDeRapport | null,
      exercice: null as number | null,
      reunionId: (reunions.find(({ etat }) => etat !== 'tenue')?.id ?? null) as string | null,
    },
    envoyer: async (saisie) => {
      const { id } = await lancer({ ...saisie, conventionId });
      surFermer();
      aller(`/conventions/${conventionId}/rapport/${id}`);
    },
  });
  const { champ, valeurs, changer, fautes } = formulaire;
  return (
    <DialogueFormulaire
      formulaire={formulaire}
      titre="Ouvrir un rapport"
      geste="Ouvrir"
      nonFait="Rapport non ouvert."
      surFermer={surFermer}
    >
      <ChampChoix libelle="Genre" options={GENRES} {...champ('genre')} />
      {valeurs.genre === 'intermediaire' && (
        <ChampChoix
          nom="exercice"
          libelle="Exercice"
          options={exercices.map((annee) => ({ valeur: String(annee), libelle: String(annee) }))}
          valeur={valeurs.exercice === null ? null : String(valeurs.exercice)}
          surChange={(annee) => changer('exercice', annee === null ? null : Number(annee))}
          faute={fautes['exercice'] ?? null}
        />
      )}
      {reunions.length > 0 && (
        <ChampChoix
          libelle="Présenté à la réunion"
          vide="Aucune réunion liée"
          options={reunions.map(({ id, date }) => ({ valeur: id, libelle: `Séance du ${dateCourte(date)}` }))}
          {...champ('reunionId')}
        />
      )}
    </DialogueFormulaire>
  );
}
