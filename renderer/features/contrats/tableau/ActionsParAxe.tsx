import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import { etatFicheSchema } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import type { TableauDeContrat } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';

type Axe = TableauDeContrat['axes'][number];

/** Un nombre d'actions qui mène à elles, la feuille filtrée ; zéro se tait. */
const Compte = ({ axe, nombre, filtre, mot }: { axe: Axe; nombre: number; filtre: string; mot: string }) =>
  nombre === 0 ? null : (
    <Lien
      vers={`/feuilles-de-route/${axe.feuilleId}?axe=${axe.id}${filtre}`}
      libelle={`${nombre} : ${mot}, axe ${axe.numero}`}
    >
      {String(nombre)}
    </Lien>
  );

const colonne = (id: string, titre: string, lire: (axe: Axe) => number, filtre: string): Colonne<Axe> => ({
  id,
  titre,
  nombre: true,
  valeur: lire,
  cellule: (axe) => <Compte axe={axe} nombre={lire(axe)} filtre={filtre} mot={titre} />,
  comparer: (un, autre) => lire(un) - lire(autre),
});

/** Les actions de chaque axe, état par état : chaque nombre ouvre la feuille de route sur ses lignes. */
export const ActionsParAxe = ({ axes }: { readonly axes: readonly Axe[] }) => (
  <Tableau
    libelle="Actions par axe"
    colonnes={[
      {
        id: 'axe',
        titre: 'Axe',
        entete: true,
        valeur: ({ numero, intitule }) => `${numero} ${intitule}`,
        cellule: ({ id, feuilleId, numero, intitule }) => (
          <Lien vers={`/feuilles-de-route/${feuilleId}?axe=${id}`} genre="objet">
            {`${numero} ${intitule}`}
          </Lien>
        ),
      },
      colonne('total', 'Actions', ({ total }) => total, ''),
      ...etatFicheSchema.options.map((etat) =>
        colonne(etat, etatFicheLibelle[etat], ({ parEtat }) => parEtat[etat], `&etat=${etat}`),
      ),
      colonne('a-voir', 'En retard ou bloquées', ({ aVoir }) => aVoir, '&a-voir'),
      colonne('sans-nouvelles', 'Sans nouvelles', ({ sansNouvelles }) => sansNouvelles, '&sans-nouvelles'),
    ]}
    lignes={axes}
    cle={({ id }) => id}
    vide={<p className="note">Aucun axe encore : la feuille de route commence par eux.</p>}
  />
);
