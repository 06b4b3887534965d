import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { MISSIONS } from '#shared/domain/instance/missions.data.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';
import { typographier } from '#shared/text/typographie.ts';

/** Les missions de l'instance, chacune avec son article, et comment les usagers y sont associés. */
export function OngletMissions({ fiche: { instance }, vu }: { readonly fiche: InstanceFiche; readonly vu: number }) {
  const { modifier } = useModification('instances.modifier', { id: instance.id, vu, objet: nomCourt(instance) });
  const { missions, lecture } = MISSIONS[instance.type] ?? { missions: [], lecture: null };
  const { article } = TYPES[instance.type];
  const comite = ['CRPE', 'CREFOP', 'CDPE', 'CLPE'].includes(instance.type);
  return (
    <div className="corps">
      <div className="fiche-etroite">
        <Bloc titre="Missions" note={article ?? 'aucun texte'}>
          {missions.length === 0 ? (
            <p>Aucun texte ne fixe les missions de cette instance.</p>
          ) : (
            <ul className="missions">
              {missions.map((mission) => (
                <li key={mission.texte}>
                  <References texte={typographier(`${mission.texte.replace(/\.$/u, '')} (${mission.article}).`)} />
                </li>
              ))}
            </ul>
          )}
        </Bloc>
        {lecture !== null && (
          <Bloc titre="En bref" note="lecture de la gouvernance régionale (Grand Est)">
            <p>{typographier(lecture)}</p>
          </Bloc>
        )}
        <Bloc
          titre="Association des usagers"
          note={instance.type === 'CREFOP' ? 'R. 6123-3-20' : comite ? 'R. 5311-46' : undefined}
        >
          <ChampSurPlace
            libelle="Modalités d’association des représentants des usagers"
            long
            exemple="Deux représentants du comité de liaison, invités à chaque séance…"
            valeur={instance.usagers ?? ''}
            surEnregistrer={(usagers) => modifier({ usagers })}
          />
          {comite && (
            <LigneCalme>
              Elles se définissent en lien avec les comités de liaison de L. 5411-9 ; les usagers invités n’ont pas
              voix.
            </LigneCalme>
          )}
        </Bloc>
      </div>
    </div>
  );
}
