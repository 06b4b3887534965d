import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { TableauDeDepartement } from '#shared/domain/pilotage/tableau-de-departement.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';

interface Proprietes {
  readonly id: string;
  readonly nom: string;
  /** Pas encore lu : rien ne se dit. */
  readonly pilote: TableauDeDepartement['contrats'][number] | undefined;
}

/** Ce qui se copie : « 31 actions, dont 2 bloquées et 5 en retard ». */
export function direActions(pilote: Proprietes['pilote']): string {
  if (pilote === undefined || pilote.feuilleId === null) return 'aucune';
  const { actions, enRetard, bloquees } = pilote;
  return `${pluriel(actions, 'action', 'actions')}, ${bloquees} bloquées, ${enRetard} en retard`;
}

/** Les actions de la feuille de route en vigueur d'un contrat, et celles qui sont en retard ou bloquées ; chaque nombre y mène. */
export function ActionsDuContrat({ id, nom, pilote }: Proprietes) {
  if (pilote === undefined) return null;
  const { feuilleId, actions, enRetard, bloquees } = pilote;
  if (feuilleId === null)
    return (
      <>
        <span className="calme">aucune</span>{' '}
        <Lien vers={`/contrats/${id}`} genre="geste" libelle={`Ouvrir une feuille : ${nom}`}>
          Ouvrir une feuille
        </Lien>
      </>
    );
  const aVoir = enRetard + bloquees;
  return (
    <span className="actions-du-contrat">
      <Lien vers={`/feuilles-de-route/${feuilleId}`} genre="objet" libelle={`${actions} actions, ${nom}`}>
        {String(actions)}
      </Lien>
      {aVoir > 0 && (
        <Lien
          vers={`/feuilles-de-route/${feuilleId}?a-voir`}
          genre="objet"
          libelle={`${direCeQuiTarde(enRetard, bloquees)}, ${nom}`}
        >
          <Etat sens={bloquees > 0 ? 'bloque' : 'alerte'}>{direCeQuiTarde(enRetard, bloquees)}</Etat>
        </Lien>
      )}
    </span>
  );
}

const direCeQuiTarde = (enRetard: number, bloquees: number): string =>
  [bloquees > 0 && pluriel(bloquees, 'bloquée', 'bloquées'), enRetard > 0 && `${enRetard} en retard`]
    .filter(Boolean)
    .join(', ');
