import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { PointReporte } from '#shared/domain/pilotage/tableau-d-instance.schema.ts';

/** Les points remis d'une séance à l'autre, le plus reporté d'abord, et s'ils ont fini par être traités. */
export const PointsReportes = ({ reports }: { readonly reports: readonly PointReporte[] }) => (
  <Bloc titre="Points reportés">
    <Tableau
      libelle="Points reportés"
      colonnes={[
        {
          id: 'point',
          titre: 'Point',
          entete: true,
          valeur: ({ titre }) => titre,
          cellule: ({ reunionId, titre }) => (
            <Lien vers={`/reunions/${reunionId}`} genre="objet">
              {titre}
            </Lien>
          ),
        },
        {
          id: 'date',
          titre: 'Dernier report',
          etroite: true,
          valeur: ({ date }) => ({ date }),
          cellule: ({ date }) => dateCourte(date),
        },
        { id: 'fois', titre: 'Fois', nombre: true, cellule: ({ fois }) => fois },
        {
          id: 'etat',
          titre: 'Depuis',
          valeur: ({ traite }) => (traite ? 'Traité' : 'À reprendre'),
          cellule: ({ traite }) => <Etat sens={traite ? 'fait' : 'afaire'}>{traite ? 'Traité' : 'À reprendre'}</Etat>,
        },
      ]}
      lignes={reports}
      cle={({ pointId }) => pointId}
      vide={<p className="note">Aucun point n’a été reporté dans la période.</p>}
    />
  </Bloc>
);
