import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { direConsommation, ecartDeConsommationLibelle } from '#shared/domain/convention/region/consommation.rules.ts';
import type { LectureDeConvention } from '#shared/domain/convention/region/lecture-de-convention.rules.ts';
import { pluriel } from '#shared/text/nombres.ts';

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
            {une.consommation.ecart !== null && (
              <Etat sens="alerte">{ecartDeConsommationLibelle[une.consommation.ecart]}</Etat>
            )}
            <span>{direConsommation(une.consommation)}</span>
          </li>
        ))}
      </ul>
    </Bloc>
  );
}
