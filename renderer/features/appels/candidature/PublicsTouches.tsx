import { useCommande } from '#renderer/host/gestes.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { PublicDAppel } from '#shared/domain/appel/appel.schema.ts';
import type { PartieDeCandidature } from '../appels.types.ts';

/** Les publics que le projet touche, parmi ceux de l'appel ; en cocher un exclu rend la candidature non éligible (1.25). */
export function PublicsTouches({ fiche: { candidature, publicsDeLAppel, publics } }: PartieDeCandidature) {
  const { lancer } = useCommande('candidatures.toucher');
  const cases = (siens: readonly PublicDAppel[]) =>
    siens.map(({ id, libelle }) => (
      <CaseSurPlace
        key={id}
        libelle={libelle}
        valeur={publics.includes(id)}
        surEnregistrer={(coche) => lancer({ candidatureId: candidature.id, publicId: id, coche })}
      />
    ));
  return (
    <Bloc titre="Publics du projet" note={publics.length === 0 ? 'à cocher' : undefined}>
      <div role="group" aria-label="Publics visés par l’appel">
        {cases(publicsDeLAppel.filter(({ exclu }) => !exclu))}
      </div>
      <div className="cases-exclues">
        <Bloc niveau={3} titre="Exclus par l’appel">
          {cases(publicsDeLAppel.filter(({ exclu }) => exclu))}
        </Bloc>
      </div>
    </Bloc>
  );
}
