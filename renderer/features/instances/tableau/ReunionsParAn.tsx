import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { References } from '#renderer/ui/reperes/References.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import type { TableauDInstance } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';
import { avecArticle } from '#shared/text/article.ts';

/** Les réunions tenues chaque année, face au nombre que le texte ou le règlement intérieur demande. */
export function ReunionsParAn({ tableau: { parAn, exige } }: { readonly tableau: TableauDInstance }) {
  const { reunionsParAn: minimum, articleReunions } = exige;
  return (
    <Bloc
      titre="Réunions par an"
      note={
        minimum === 0 ? (
          'aucun nombre n’est fixé'
        ) : (
          <References texte={avecArticle(`${minimum} par an au moins`, articleReunions)} />
        )
      }
    >
      <Tableau
        libelle="Réunions tenues par an"
        colonnes={[
          { id: 'annee', titre: 'Année', entete: true, cellule: ({ annee }) => String(annee) },
          {
            id: 'tenues',
            titre: 'Tenues',
            nombre: true,
            valeur: ({ tenues }) => tenues,
            cellule: ({ tenues }) =>
              tenues < minimum ? <Etat sens="alerte">{`${tenues} sur ${minimum}`}</Etat> : tenues,
          },
          { id: 'sans', titre: 'Sans quorum', nombre: true, cellule: ({ sansQuorum }) => sansQuorum },
        ]}
        lignes={parAn.toReversed()}
        cle={({ annee }) => String(annee)}
        vide={null}
      />
    </Bloc>
  );
}
