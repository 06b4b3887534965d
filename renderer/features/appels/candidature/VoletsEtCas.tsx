import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { CAS_PARTICULIERS } from '#shared/domain/appel/appel.labels.ts';
import { VOLETS } from '#shared/domain/convention/convention.labels.ts';
import type { PartieDeCandidature } from '../appels.types.ts';

/** Les quatre volets du parcours, et les cas particuliers du porteur : chacun a ses conditions d'éligibilité (1.16, 1.26). */
export function VoletsEtCas({ fiche: { candidature }, vu }: PartieDeCandidature) {
  const { id, projet } = candidature;
  const { modifier } = useModification('candidatures.modifier', { id, vu, objet: projet });
  return (
    <>
      <Bloc titre="Volets">
        <div className="cases-d-appel">
          {VOLETS.map(({ champ, numero, libelle }) => (
            <CaseSurPlace
              key={champ}
              libelle={`${numero}. ${libelle}`}
              valeur={candidature[champ]}
              surEnregistrer={(coche) => modifier({ [champ]: coche })}
            />
          ))}
        </div>
      </Bloc>
      <Bloc titre="Cas particuliers" note="chacun ajoute ses critères à la grille">
        <div className="cases-d-appel">
          {CAS_PARTICULIERS.map(({ champ, libelle }) => (
            <CaseSurPlace
              key={champ}
              libelle={libelle}
              valeur={candidature[champ]}
              surEnregistrer={(coche) => modifier({ [champ]: coche })}
            />
          ))}
        </div>
      </Bloc>
    </>
  );
}
