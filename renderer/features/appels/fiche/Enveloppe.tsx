import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { MontantSurPlace } from '#renderer/ui/champ-sur-place/MontantSurPlace.tsx';
import { NombreSurPlace } from '#renderer/ui/champ-sur-place/NombreSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { enveloppeParLibelle } from '#shared/domain/appel/appel.labels.ts';
import { enveloppeParSchema } from '#shared/domain/appel/appel.schema.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import type { FicheDAppel, PartieDAppel } from '../appels.types.ts';

const PAR = enveloppeParSchema.options.map((valeur) => ({ valeur, libelle: enveloppeParLibelle[valeur] }));

/** « 740 000 € engagés en 2027, l'année la plus chargée : 37 % ». */
function direLEngagement({ engage, part, anneeChargee }: FicheDAppel): string | undefined {
  if (engage === 0) return undefined;
  const quand = anneeChargee === null ? '' : ` en ${anneeChargee}, l’année la plus chargée`;
  return `${montantFr(engage)} engagés${quand}${part === null ? '' : ` : ${partFr(part)}`}`;
}

/** L'enveloppe et ce qui en est engagé par les candidatures retenues, la cible, le minimum, le coût de référence et sa source. */
export function Enveloppe({ fiche, vu }: PartieDAppel) {
  const { id, intitule, enveloppe, enveloppePar, cible, minimumAnnuel } = fiche.appel;
  const { coutReference, coutSource, coutRegion } = fiche.appel;
  const { modifier } = useModification('appels.modifier', { id, vu, objet: intitule });
  return (
    <Bloc titre="Enveloppe" note={direLEngagement(fiche)}>
      <div className="fiche">
        <MontantSurPlace
          libelle="Enveloppe (€)"
          valeur={enveloppe}
          surEnregistrer={(centimes) => modifier({ enveloppe: centimes })}
        />
        <ChoixSurPlace
          libelle="Comptée"
          options={PAR}
          valeur={enveloppePar}
          surEnregistrer={(par) => (par === null ? Promise.resolve() : modifier({ enveloppePar: par }))}
        />
        <NombreSurPlace
          libelle="Bénéficiaires visés"
          illisible="Un nombre de personnes : 4320"
          valeur={cible}
          surEnregistrer={(nombre) => modifier({ cible: nombre })}
        />
        <MontantSurPlace
          libelle="Minimum par an et par projet (€)"
          valeur={minimumAnnuel}
          surEnregistrer={(centimes) => modifier({ minimumAnnuel: centimes })}
        />
        <MontantSurPlace
          libelle="Coût de référence par bénéficiaire (€)"
          valeur={coutReference}
          surEnregistrer={(centimes) => modifier({ coutReference: centimes })}
        />
        <ChampSurPlace
          libelle="Il vaut pour"
          exemple="Île-de-France"
          valeur={coutRegion ?? ''}
          surEnregistrer={(mot) => modifier({ coutRegion: mot })}
        />
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Source de ce coût"
            exemple="Présentation de l’appel, juillet 2024"
            valeur={coutSource ?? ''}
            surEnregistrer={(mot) => modifier({ coutSource: mot })}
          />
        </div>
      </div>
      {fiche.part !== null && fiche.part > 1 && (
        <Repere sens="alerte" mot="À vérifier.">
          Les candidatures retenues dépassent l’enveloppe.
        </Repere>
      )}
    </Bloc>
  );
}
