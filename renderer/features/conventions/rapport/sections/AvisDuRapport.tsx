import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { avisDeCopilLibelle, soldeProposeLibelle } from '#shared/domain/convention/rapport/rapport.labels.ts';
import { avisDeCopilSchema, soldeProposeSchema } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { Saisie } from '../rapport.types.ts';

const AVIS = avisDeCopilSchema.options.map((valeur) => ({ valeur, libelle: avisDeCopilLibelle[valeur] }));
const SOLDES = soldeProposeSchema.options.map((valeur) => ({ valeur, libelle: soldeProposeLibelle[valeur] }));

/** L'avis du comité, et ce qu'il propose du solde : une proposition, que l'autorité décide (M10). */
export function AvisDuRapport({ lu: { rapport }, modifier }: Saisie) {
  return (
    <div className="rangee">
      <ChoixSurPlace
        libelle="Avis du comité"
        vide="Pas encore rendu"
        options={AVIS}
        valeur={rapport.avis}
        surEnregistrer={(avis) => modifier({ avis })}
      />
      <ChoixSurPlace
        libelle="Solde, proposition"
        vide="Non dite"
        options={SOLDES}
        valeur={rapport.solde}
        surEnregistrer={(solde) => modifier({ solde })}
      />
    </div>
  );
}
