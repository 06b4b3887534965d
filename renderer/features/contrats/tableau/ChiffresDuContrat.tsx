import { type Chiffre, Chiffres } from '#renderer/app/pilotage/Chiffres.tsx';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { TableauDeContrat } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';
import { montantFr, partFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly id: string;
  readonly tableau: TableauDeContrat;
}

const direEtats = ({ parEtat }: TableauDeContrat['actions']): string =>
  etatFicheSchema.options
    .filter((etat) => parEtat[etat] > 0)
    .map((etat) => `${etatFicheLibelle[etat]} : ${parEtat[etat]}`)
    .join(' ; ');

/** Le droit commun dans ce qui est accordé, ou demandé tant que rien ne l'est. */
function droitCommun({ argent, annee }: TableauDeContrat): Pick<Chiffre, 'valeur' | 'calcul'> {
  const retenu = ({ accorde, demande }: TableauDeContrat['argent']['autres']): number => accorde ?? demande ?? 0;
  const parts = [retenu(argent.droitCommun), retenu(argent.specifique), retenu(argent.autres)] as const;
  const total = parts[0] + parts[1] + parts[2];
  return {
    valeur: total === 0 ? null : partFr(parts[0] / total),
    calcul: `En ${annee} : ${montantFr(parts[0])} de droit commun sur ${montantFr(total)}, l’accordé ou à défaut le demandé.`,
  };
}

/** Les chiffres d'un contrat, chacun avec son calcul et ses lignes. */
export function ChiffresDuContrat({ id, tableau }: Proprietes) {
  const { actions, quartiers, feuilles } = tableau;
  const feuille = `/feuilles-de-route/${feuilles[0]?.id ?? ''}`;
  const couverts = quartiers.filter((un) => un.actions > 0).length;
  const tenues = tableau.comites.reduce((somme, comite) => somme + comite.tenues, 0);
  return (
    <Chiffres
      libelle="Chiffres du contrat"
      chiffres={[
        {
          mot: 'Actions',
          valeur: String(actions.total),
          calcul: `${direEtats(actions) || 'Aucune action encore'}. Inscrite à deux axes, une action compte une fois.`,
          lignes: { vers: feuille, libelle: 'Voir les actions' },
        },
        {
          mot: 'En retard ou bloquées',
          valeur: String(actions.aVoir),
          calcul:
            'Une date d’étape, de sous-action ou de fin est passée, ou l’action ou une de ses sous-actions est bloquée.',
          lignes: { vers: `${feuille}?a-voir`, libelle: 'Voir ces actions' },
          etat: actions.bloquees > 0 ? ['bloque', pluriel(actions.bloquees, 'bloquée', 'bloquées')] : undefined,
        },
        {
          mot: 'Sans nouvelles',
          valeur: String(actions.sansNouvelles),
          calcul: 'Ni terminées ni abandonnées, et rien d’elles n’a changé depuis le délai que règle le service.',
          lignes: { vers: `${feuille}?sans-nouvelles`, libelle: 'Voir ces actions' },
        },
        {
          mot: 'Quartiers couverts',
          valeur: quartiers.length === 0 ? null : `${couverts} sur ${quartiers.length}`,
          calcul: 'Quartiers prioritaires du contrat que vise une action au moins, les abandonnées exceptées.',
          lignes: { vers: `${feuille}/couverture`, libelle: 'Voir la couverture' },
        },
        {
          mot: 'Droit commun',
          ...droitCommun(tableau),
          lignes: { vers: `${feuille}/argent`, libelle: 'Voir l’argent' },
        },
        {
          mot: 'Comités tenus cette année',
          valeur: String(tenues),
          calcul: 'Comités de pilotage, techniques et des financeurs de ce contrat, tenus cette année.',
          lignes: { vers: `/contrats/${id}`, libelle: 'Voir les instances du contrat' },
        },
      ]}
    />
  );
}
