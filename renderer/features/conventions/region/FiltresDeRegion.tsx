import { ChampChoix } from '#renderer/ui/champs/ChampChoix.tsx';
import { genreDeConventionLibelle } from '#shared/domain/convention/convention.labels.ts';
import { genreDeConventionSchema } from '#shared/domain/convention/convention.schema.ts';
import { anneesDe, type FiltreDeRegion } from '#shared/domain/convention/region/filtre-de-region.rules.ts';
import type { DonneesDeRegion } from '#shared/domain/convention/region/region.schema.ts';

interface Proprietes {
  readonly donnees: DonneesDeRegion;
  readonly filtre: FiltreDeRegion;
  readonly poser: (valeurs: Readonly<Record<string, string | null>>) => void;
}

/** Région, exercice, type : l'adresse les garde. */
export function FiltresDeRegion({ donnees, filtre, poser }: Proprietes) {
  const regions = new Map(donnees.departements.map(({ regionCode, region }) => [regionCode, region]));
  const annees = [...new Set(donnees.conventions.flatMap(anneesDe))].toSorted((a, b) => a - b);
  return (
    <div className="filtres-de-region">
      <ChampChoix
        libelle="Région"
        vide="Toutes les régions"
        options={[...regions].map(([valeur, libelle]) => ({ valeur, libelle }))}
        valeur={filtre.region}
        surChange={(region) => poser({ region })}
      />
      <ChampChoix
        libelle="Exercice"
        vide="Toute la durée"
        options={annees.map((annee) => ({ valeur: String(annee), libelle: String(annee) }))}
        valeur={filtre.exercice === null ? null : String(filtre.exercice)}
        surChange={(exercice) => poser({ exercice })}
      />
      <ChampChoix
        libelle="Type"
        vide="Tous les types"
        options={genreDeConventionSchema.options.map((valeur) => ({
          valeur,
          libelle: genreDeConventionLibelle[valeur],
        }))}
        valeur={filtre.genre}
        surChange={(type) => poser({ type })}
      />
    </div>
  );
}
