import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import { nombreFr } from '#shared/text/nombres.ts';

/** D'où viennent les territoires, et de quand. */
export function Sources() {
  const { donnees } = useRequete('territoires.sources', {});
  if (donnees === null) return null;
  return (
    <Bloc titre="Sources">
      <Tableau
        libelle="Sources du référentiel"
        colonnes={[
          { id: 'nom', titre: 'Table', entete: true, cellule: ({ nom }) => nom },
          { id: 'source', titre: 'Source', cellule: ({ source }) => source },
          { id: 'millesime', titre: 'Millésime', cellule: ({ millesime }) => millesime },
          {
            id: 'date',
            titre: 'Relevée le',
            valeur: ({ date }) => ({ date }),
            cellule: ({ date }) => dateCourte(date),
          },
          { id: 'licence', titre: 'Licence', cellule: ({ licence }) => licence },
          {
            id: 'nombre',
            titre: 'Lignes',
            nombre: true,
            valeur: ({ nombre }) => nombre,
            cellule: ({ nombre }) => nombreFr(nombre),
          },
        ]}
        lignes={donnees}
        cle={({ nom }) => nom}
        vide={<p className="note">Aucune source : le référentiel n’est pas chargé.</p>}
      />
    </Bloc>
  );
}
