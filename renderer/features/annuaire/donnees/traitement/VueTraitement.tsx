import { useRemise } from '#renderer/app/courriel/use-remise.ts';
import { useCommande } from '#renderer/host/gestes.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { phraseDesDurees } from '#shared/domain/donnees/conservation.rules.ts';
import {
  A_COMPLETER,
  CNIL,
  DELAI_DE_REPONSE,
  DROITS,
  type Rubrique,
  RUBRIQUES,
  RUBRIQUES_DU_TRAITEMENT,
} from '#shared/domain/donnees/rubriques.data.ts';
import { enCapitale } from '#shared/text/capitale.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

const DECRITES = RUBRIQUES.filter((rubrique) => !A_COMPLETER.includes(rubrique));

/** Ce que le service déclare de son traitement, rubrique par rubrique, et la fiche de registre qui s'en tire (G2, art. 30). */
export function VueTraitement() {
  const { donnees } = useRequete('donnees.lire', {});
  const declaration = useCommande('donnees.declarer');
  const fiche = useRemise('donnees.ficheRegistre', 'La fiche de registre n’a pas pu être faite.');
  if (donnees === null) return <Chargement />;
  const dites = new Map(donnees.rubriques.map(({ rubrique, texte }) => [rubrique, texte]));
  const manquent = A_COMPLETER.filter((rubrique) => !dites.has(rubrique));
  const champ = (rubrique: Rubrique) => {
    const { titre, aide, defaut } = RUBRIQUES_DU_TRAITEMENT[rubrique];
    return (
      <div key={rubrique} className="rubrique">
        <ChampSurPlace
          libelle={titre}
          exemple={aide}
          long
          valeur={dites.get(rubrique) ?? defaut}
          surEnregistrer={(texte) => declaration.lancer({ rubrique, texte: texte.trim() === defaut ? null : texte })}
        />
        {defaut !== '' && <p className="note">{typographier(aide)}</p>}
      </div>
    );
  };
  return (
    <>
      <p className="chapeau">
        {typographier(
          'Cette page dit, pour votre service, ce que le règlement général sur la protection des données demande de dire : qui tient ces données, pourquoi, lesquelles, combien de temps, et ce que chacun peut en demander.',
        )}
      </p>
      {manquent.length > 0 && (
        <Repere sens="alerte" mot="À compléter.">
          {`${enCapitale(enumerer(manquent.map((rubrique) => RUBRIQUES_DU_TRAITEMENT[rubrique].titre.toLowerCase())))}. La fiche de registre et la mention d’information le diront en blanc d’ici là.`}
        </Repere>
      )}
      <Bloc
        titre="Votre service"
        geste={
          <Menu
            mot="Fiche de registre"
            gestes={[
              {
                id: 'docx',
                libelle: 'En Word',
                icone: 'document',
                surClic: () => void fiche.remettre({ forme: 'docx' }),
              },
              {
                id: 'csv',
                libelle: 'En CSV',
                icone: 'telecharger',
                surClic: () => void fiche.remettre({ forme: 'csv' }),
              },
            ]}
          />
        }
      >
        <div className="rubriques">{A_COMPLETER.map(champ)}</div>
      </Bloc>
      <Bloc titre="Le traitement" note="textes d’office, à corriger ; vidés, ils reviennent">
        <div className="rubriques">{DECRITES.map(champ)}</div>
        <h3>Durées</h3>
        <p>{typographier(phraseDesDurees(donnees.mois))}</p>
        <p className="note">
          <Lien vers="/donnees-personnelles/conservation">Régler la durée</Lien>
        </p>
      </Bloc>
      <Bloc titre="Les droits de chacun" note="RGPD, art. 15 à 21">
        <ul className="droits">
          {DROITS.map(({ nom, article, phrase }) => (
            <li key={nom}>
              <b>{nom}</b> <span className="note">{article}</span>
              <br />
              {phrase}
            </li>
          ))}
        </ul>
        <p>{DELAI_DE_REPONSE}</p>
        <p className="note">{typographier(CNIL)}</p>
      </Bloc>
    </>
  );
}
