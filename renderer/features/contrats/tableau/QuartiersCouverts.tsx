import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { TableauDeContrat } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';

/** Les quartiers du contrat et les actions qui visent chacun. */
export function QuartiersCouverts({ tableau: { quartiers, feuilles } }: { readonly tableau: TableauDeContrat }) {
  const feuille = feuilles[0]?.id ?? '';
  return (
    <Bloc titre="Quartiers">
      <Tableau
        libelle="Quartiers du contrat"
        colonnes={[
          {
            id: 'quartier',
            titre: 'Quartier',
            entete: true,
            valeur: ({ libelle }) => libelle,
            cellule: ({ code, libelle }) => (
              <Lien vers={`/territoires/qpv/${code}`} genre="objet">
                {libelle}
              </Lien>
            ),
          },
          {
            id: 'actions',
            titre: 'Actions',
            nombre: true,
            valeur: ({ actions }) => actions,
            cellule: ({ code, libelle, actions }) =>
              actions === 0 ? (
                <Etat sens="alerte">Aucune</Etat>
              ) : (
                <Lien vers={`/feuilles-de-route/${feuille}?qpv=${code}`} libelle={`${actions} : actions, ${libelle}`}>
                  {String(actions)}
                </Lien>
              ),
            comparer: (un, autre) => un.actions - autre.actions,
          },
        ]}
        lignes={quartiers}
        cle={({ code }) => code}
        vide={<p className="note">Le référentiel ne connaît pas de quartier à ce contrat.</p>}
      />
    </Bloc>
  );
}
