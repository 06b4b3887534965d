import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { VOLETS } from '#shared/domain/convention/convention.labels.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';

/** Les quatre volets du parcours ; le repérage et la coordination sont attendus de tout projet O2R (C3). */
export function Volets({ convention, vu }: { readonly convention: Convention; readonly vu: number }) {
  const { id, genre, intitule } = convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  if (genre !== 'o2r') return null;
  const manquent = VOLETS.filter(({ champ, numero }) => (numero === 1 || numero === 4) && !convention[champ]);
  return (
    <Bloc titre="Volets">
      <div className="cases-de-volets">
        {VOLETS.map(({ champ, numero, libelle }) => (
          <CaseSurPlace
            key={champ}
            libelle={`${numero}. ${libelle}`}
            valeur={convention[champ]}
            surEnregistrer={(coche) => modifier({ [champ]: coche })}
          />
        ))}
      </div>
      {manquent.length > 0 && (
        <p className="note">
          Le repérage et la coordination sont exigés par le cahier des charges de l’appel à manifestation d’intérêt (à
          vérifier dans le vôtre).
        </p>
      )}
    </Bloc>
  );
}
