import { useLocation } from 'wouter';
import { totaliser } from '#shared/domain/programmation/totaux.rules.ts';
import { montantFr } from '#shared/text/montants.ts';
import { plurielOuAucun } from '#shared/text/nombres.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { EnTete } from '#renderer/ui/page/EnTete.tsx';
import { anneesDeProgrammation } from './annees.ts';
import type { Programmation } from './programmation.types.ts';
import { ouvrirLaProjection } from './projection/ouvrir.ts';

interface Proprietes {
  readonly programmation: Programmation;
  readonly annee: number;
  readonly courante: number;
  readonly surFinanceur: () => void;
}

/** L'en-tête : l'année, que l'on change d'une liste, ce qu'elle demande et décide, et ce que l'on en fait. */
export function EnTeteProgrammation({ programmation, annee, courante, surFinanceur }: Proprietes) {
  const [, aller] = useLocation();
  const { contrat, projets, comite } = programmation;
  const { demande, decide } = totaliser(projets);
  const racine = `/contrats/${contrat.id}/programmation`;
  return (
    <EnTete
      titre={`Programmation ${annee}`}
      faits={[
        <Lien key="contrat" vers={`/contrats/${contrat.id}`}>
          {contrat.nom}
        </Lien>,
        plurielOuAucun(projets.length, 'Aucun', 'projet', 'projets'),
        demande !== null && `${montantFr(demande)} demandés`,
        decide !== null && `${montantFr(decide)} décidés`,
        comite !== null && <Lien vers={`/instances/${comite.id}`}>{comite.nom}</Lien>,
      ].filter(Boolean)}
      gestes={
        <>
          <label className="annee-de-programmation">
            <span className="hors-vue">Année</span>
            <select className="saisie" value={annee} onChange={({ target }) => aller(`${racine}/${target.value}`)}>
              {anneesDeProgrammation(programmation, annee, courante).map((une) => (
                <option key={une} value={une}>
                  {une}
                </option>
              ))}
            </select>
          </label>
          {projets.length > 0 && (
            <Lien vers={`${racine}/${annee}/releve`} genre="bouton" icone="word">
              Relevé de décisions
            </Lien>
          )}
          {projets.length > 0 && (
            <Bouton icone="ouvrir" surClic={() => ouvrirLaProjection(contrat.id, annee)}>
              Projeter
            </Bouton>
          )}
          <Menu
            gestes={[
              { id: 'financeur', libelle: 'Ajouter un financeur', icone: 'plus', surClic: surFinanceur },
              {
                id: 'reprendre',
                libelle: 'Reprendre un export Dauphin ou un tableau',
                icone: 'tableau',
                surClic: () => aller(`/contrats/reprendre?contenu=projets&vers=${contrat.id}&annee=${annee}`),
              },
            ]}
          />
        </>
      }
    />
  );
}
