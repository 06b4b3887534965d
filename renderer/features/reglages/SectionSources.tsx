import { dateCourte } from '#shared/dates/format.ts';
import { LIBELLES_SOURCE } from '#shared/domain/territoire/territoire.labels.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { useRequete } from '#renderer/host/requetes.ts';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Chargement } from '#renderer/ui/reperes/Chargement.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

/** D'où viennent les territoires : source, millésime, licence. */
export function SectionSources() {
  const { donnees } = useRequete('territoires.sources', {});
  if (donnees === null) return <Chargement />;
  return (
    <Bloc titre="Référentiels livrés avec l’application">
      <Tableau
        libelle="Référentiels"
        colonnes={[
          { id: 'nom', titre: 'Référentiel', entete: true, cellule: ({ nom }) => LIBELLES_SOURCE[nom] ?? nom },
          { id: 'nombre', titre: 'Lignes', nombre: true, cellule: ({ nombre }) => nombreFr(nombre) },
          { id: 'source', titre: 'Source', cellule: ({ source }) => source },
          { id: 'millesime', titre: 'Millésime', cellule: ({ millesime }) => millesime },
          { id: 'licence', titre: 'Licence', cellule: ({ licence }) => licence },
          { id: 'date', titre: 'Relevé le', cellule: ({ date }) => dateCourte(date) },
        ]}
        lignes={donnees}
        cle={({ nom }) => nom}
        vide={null}
      />
    </Bloc>
  );
}
