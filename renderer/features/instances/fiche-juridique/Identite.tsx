import { useModification } from '#renderer/app/modification/use-modification.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { ChoixSurPlace } from '#renderer/ui/champ-sur-place/ChoixSurPlace.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { nomCourt, nomLegal } from '#shared/domain/instance/instance.labels.ts';
import { REGISTRE } from '#shared/domain/instance/registre.data.ts';
import { ecritCle } from '#shared/domain/instance/nom-propose.rules.ts';
import { TYPES } from '#shared/domain/instance/types.data.ts';

/** Le nom de l'instance : légal et fixe, d'usage et réglable ; de qui elle dépend, et qui en tient le secrétariat. */
export function Identite({ fiche: { instance }, vu }: { readonly fiche: InstanceFiche; readonly vu: number }) {
  const { modifier } = useModification('instances.modifier', { id: instance.id, vu, objet: nomCourt(instance) });
  const { donnees } = useRequete('instances.lister', {});
  const { parents, sigle } = TYPES[instance.type];
  const candidats = (donnees ?? []).filter(({ id, type }) => id !== instance.id && parents.includes(type));
  return (
    <Bloc titre="Nom, rattachement et secrétariat">
      <p>
        {nomLegal(instance)} <span className="note">: nom légal, imprimé en entier dans chaque document.</span>
      </p>
      <div className="rangee fiche-etroite">
        <ChampSurPlace
          libelle="Territoire, ou suite du nom"
          valeur={instance.complement}
          surEnregistrer={(complement) => modifier({ complement })}
        />
        <ChampSurPlace
          libelle="Sigle de votre service"
          exemple={sigle}
          valeur={instance.sigle ?? ''}
          surEnregistrer={(nouveau) => modifier({ sigle: nouveau })}
        />
      </div>
      {instance.type === 'CLPE' && ecritCle(instance.sigle) && (
        <LigneCalme>
          « CLE » désigne aussi le comité d’un territoire zéro chômeur de longue durée : ici, c’est le comité local de
          L. 5311-10.
        </LigneCalme>
      )}
      <div className="rangee fiche-etroite">
        {parents.length > 0 && (
          <ChoixSurPlace
            libelle="Dépend de"
            valeur={instance.parentId}
            options={candidats.map(({ id, nom }) => ({ valeur: id, libelle: nom }))}
            vide={REGISTRE[instance.type].rattachementExige ? undefined : 'Aucune instance'}
            surEnregistrer={(parentId) => modifier({ parentId })}
          />
        )}
        <ChampSurPlace
          libelle="Secrétariat"
          exemple="DDETSPP, service insertion et emploi"
          valeur={instance.secretariat ?? ''}
          surEnregistrer={(secretariat) => modifier({ secretariat })}
        />
      </div>
    </Bloc>
  );
}
