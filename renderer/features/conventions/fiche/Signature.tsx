import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { CaseSurPlace } from '#renderer/ui/champ-sur-place/CaseSurPlace.tsx';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { DateSurPlace } from '#renderer/ui/champ-sur-place/DateSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { BlocDeFiche, FicheDeConvention } from './convention.types.ts';
import { VenueDe } from './VenueDe.tsx';

interface Proprietes extends BlocDeFiche {
  readonly precedente: FicheDeConvention['precedente'];
}

/** Qui signe une convention O2R, et d'où elle vient : appel, demande, représentant légal (O-12 ; D. 5316-1, D. 5316-2). */
export function Signature({ convention, precedente, constats, vu, jour }: Proprietes) {
  const { id, genre, intitule, prefetDeRegion, amiReference, demandeLe, representantDit } = convention;
  const { modifier } = useModification('conventions.modifier', { id, vu, objet: intitule });
  if (genre !== 'o2r') return null;
  return (
    <Bloc titre="D’où elle vient" cle="venue">
      <VenueDe conventionId={id} />
      {precedente !== null && (
        <p className="note">
          Renouvelle{' '}
          <Lien vers={`/conventions/${precedente.id}`} genre="objet">
            {`${precedente.intitule} (${precedente.numero})`}
          </Lien>
        </p>
      )}
      <div className="fiche">
        <div className="fiche-large">
          <ChampSurPlace
            libelle="Appel à manifestation d’intérêt"
            exemple="AMI O2R Grand Est 2024"
            valeur={amiReference ?? ''}
            surEnregistrer={(mot) => modifier({ amiReference: mot })}
          />
        </div>
        <DateSurPlace
          libelle="Demande déposée le"
          valeur={demandeLe}
          aujourdHui={jour}
          surEnregistrer={(date) => modifier({ demandeLe: date })}
        />
      </div>
      <CaseSurPlace
        libelle="Le préfet de région la signe"
        valeur={prefetDeRegion}
        surEnregistrer={(coche) => modifier({ prefetDeRegion: coche })}
      />
      <CaseSurPlace
        libelle="Elle dit le représentant légal de chaque organisme"
        valeur={representantDit}
        surEnregistrer={(coche) => modifier({ representantDit: coche })}
      />
      <ListeDeConstats constats={constats.filter(({ code }) => code === 'O-12')} />
    </Bloc>
  );
}
