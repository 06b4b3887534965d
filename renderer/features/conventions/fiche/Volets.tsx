import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { VOLETS } from '#shared/domain/convention/convention.labels.ts';
import type { BlocDeFiche } from './convention.types.ts';

/** Les quatre volets du parcours ; le repérage et la coordination sont attendus de tout projet O2R (C3). */
export function Volets({ convention, constats, vu }: BlocDeFiche) {
  const { id, genre, intitule, voletsExiges, motifVolets } = convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  if (genre !== 'o2r') return null;
  const siens = constats.filter(({ ou }) => ou === 'volets');
  return (
    <Bloc titre="Volets" cle="volets">
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
      <CaseSurPlace
        libelle="L’appel régional exige le repérage et la coordination"
        valeur={voletsExiges}
        surEnregistrer={(coche) => modifier({ voletsExiges: coche })}
      />
      {(siens.length > 0 || motifVolets !== null) && (
        <ChampSurPlace
          libelle="Pourquoi un volet n’y est pas"
          exemple="Le repérage est confié à la mission locale"
          valeur={motifVolets ?? ''}
          surEnregistrer={(mot) => modifier({ motifVolets: mot })}
        />
      )}
      <ListeDeConstats constats={siens} />
    </Bloc>
  );
}
