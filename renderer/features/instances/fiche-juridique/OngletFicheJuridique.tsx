import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { actesAttendus, ficheJuridique } from '#shared/domain/instance/acte.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { departementsDe } from '../composition/lecture.ts';
import { ActeDInstance } from './ActeDInstance.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Les actes qui fondent l'instance, son nom et son secrétariat. */
export function OngletFicheJuridique({ fiche, vu, aujourdHui }: Proprietes) {
  const { instance, actes } = fiche;
  const departements = departementsDe(fiche);
  const { modifier } = useModification('instances.modifier', { id: instance.id, vu, objet: nomCourt(instance) });
  return (
    <div className="corps">
      <Bloc titre="Actes">
        <LigneCalme>{ficheJuridique(instance, actes, departements).phrase}</LigneCalme>
        <div className="defile">
          <table className="tableau tableau-actes" aria-label="Actes de l’instance">
            <thead>
              <tr>
                <th scope="col">Acte</th>
                <th scope="col">Numéro</th>
                <th scope="col">Date</th>
              </tr>
            </thead>
            <tbody>
              {actesAttendus(instance.type, departements).map(({ nature, article }) => (
                <ActeDInstance
                  key={nature}
                  instanceId={instance.id}
                  nature={nature}
                  article={article}
                  acte={actes.find((acte) => acte.nature === nature) ?? null}
                  vu={vu}
                  aujourdHui={aujourdHui}
                />
              ))}
            </tbody>
          </table>
        </div>
      </Bloc>
      <Bloc titre="Nom et secrétariat">
        <div className="rangee fiche-etroite">
          <ChampSurPlace
            libelle="Territoire, à la suite du nom légal"
            valeur={instance.complement}
            surEnregistrer={(complement) => modifier({ complement })}
          />
          <ChampSurPlace
            libelle="Secrétariat"
            exemple="DDETSPP, service insertion et emploi"
            valeur={instance.secretariat ?? ''}
            surEnregistrer={(secretariat) => modifier({ secretariat })}
          />
        </div>
      </Bloc>
      <Bloc titre="Historique">
        <Historique objet="instance" id={instance.id} />
      </Bloc>
    </div>
  );
}
