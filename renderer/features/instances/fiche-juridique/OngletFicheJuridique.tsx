import { useCommande } from '#renderer/host/gestes.ts';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Historique } from '#renderer/app/historique/Historique.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';
import { actesAttendus, ficheJuridique } from '#shared/domain/instance/acte.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import { profilDe } from '#shared/domain/instance/profil.rules.ts';
import { delaiApplicable } from '#shared/domain/reunion/convocation.rules.ts';
import { departementsDe } from '../composition/lecture.ts';
import { ActeDInstance } from './ActeDInstance.tsx';

interface Proprietes {
  readonly fiche: InstanceFiche;
  readonly vu: number;
  readonly aujourdHui: string;
}

/** Refuse ce qui n'est pas un nombre entier de jours, avant d'appeler l'hôte. */
const verifierJours = (texte: string): string | null =>
  /^\s*\d{0,2}\s*$/u.test(texte) ? null : 'Indiquez un nombre de jours, par exemple 8.';

/** Les actes qui fondent l'instance, son délai de convocation et son secrétariat. */
export function OngletFicheJuridique({ fiche, vu, aujourdHui }: Proprietes) {
  const { instance, actes, parametres } = fiche;
  const definir = useCommande('parametres.definir');
  const delai = parametres.find(({ cle }) => cle === 'delaiConvocation');
  const fixer = (patch: { readonly valeur?: string; readonly article?: string }) =>
    definir.lancer({
      instanceId: instance.id,
      cle: 'delaiConvocation',
      valeur: delai?.valeur ?? null,
      article: delai?.article ?? null,
      source: 'reglement',
      depuis: delai?.depuis ?? null,
      ...patch,
    });
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
      <Bloc titre="Convocation">
        <p className="note">{`${delaiApplicable(profilDe(fiche, aujourdHui)).libelle}.`}</p>
        <div className="rangee fiche-etroite">
          <ChampSurPlace
            libelle="Jours entre réception et réunion, selon le règlement intérieur"
            exemple="5, à défaut de règlement"
            valeur={delai?.valeur ?? ''}
            verifier={verifierJours}
            surEnregistrer={(texte) => fixer({ valeur: texte.trim() })}
          />
          <ChampSurPlace
            libelle="Article du règlement intérieur"
            exemple="article 4"
            valeur={delai?.article ?? ''}
            surEnregistrer={(article) => fixer({ article })}
          />
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
