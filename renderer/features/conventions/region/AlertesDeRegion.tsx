import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { tauxDe } from '#shared/domain/convention/argent/centimes.rules.ts';
import { tauxDit } from '#shared/domain/convention/beneficiaires/beneficiaires.labels.ts';
import { ecartDeConsommationLibelle } from '#shared/domain/convention/region/consommation.rules.ts';
import type { LectureDeConvention } from '#shared/domain/convention/region/lecture-de-convention.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** Ce que l'argent et les personnes disent l'un de l'autre : « 75 % versés, 52 % des bénéficiaires ». */
function phraseDe({ verse, montant, effectifs: { I7 } }: LectureDeConvention): string {
  const consomme = montant === null ? null : tauxDe(verse, montant);
  const realise = I7.realise === null || I7.objectif === null ? null : tauxDe(I7.realise, I7.objectif);
  return `${tauxDit(consomme)} du montant versés, ${tauxDit(realise)} des bénéficiaires prévus entrés en parcours.`;
}

/** Les conventions dont la consommation et la réalisation s'écartent de plus de dix points, chacune avec ses deux parts. */
export function AlertesDeRegion({ alertes }: { readonly alertes: readonly LectureDeConvention[] }) {
  if (alertes.length === 0) return null;
  return (
    <Bloc
      titre="Consommation et réalisation"
      note={`${pluriel(alertes.length, 'convention', 'conventions')}, à plus de dix points d’écart`}
    >
      <ul className="lignes-de-bloc">
        {alertes.map((une) => (
          <li key={une.convention.id}>
            <Lien vers={`/conventions/${une.convention.id}`}>{une.convention.intitule}</Lien>
            {une.consommation !== null && <Etat sens="alerte">{ecartDeConsommationLibelle[une.consommation]}</Etat>}
            <span>{phraseDe(une)}</span>
          </li>
        ))}
      </ul>
    </Bloc>
  );
}
