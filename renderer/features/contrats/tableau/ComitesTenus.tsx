import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { dateCourte } from '#shared/dates/format.ts';
import type { TableauDeContrat } from '#shared/domain/pilotage/tableau-de-contrat.schema.ts';

/** Les comités du contrat : ce qu'ils ont tenu cette année, face à ce que le contrat fixe. */
export function ComitesTenus({ id, tableau }: { readonly id: string; readonly tableau: TableauDeContrat }) {
  return (
    <Bloc titre="Comités du contrat" note={`en ${tableau.annee}`}>
      <Tableau
        libelle="Comités du contrat"
        colonnes={[
          {
            id: 'comite',
            titre: 'Comité',
            entete: true,
            valeur: ({ nom }) => nom,
            cellule: ({ id: instanceId, nom }) => {
              const dit = `${nom.charAt(0).toUpperCase()}${nom.slice(1)}`;
              return instanceId === null ? (
                <span>{dit}</span>
              ) : (
                <Lien vers={`/instances/${instanceId}/tableau`} genre="objet">
                  {dit}
                </Lien>
              );
            },
          },
          {
            id: 'tenues',
            titre: 'Tenus',
            nombre: true,
            valeur: ({ tenues }) => tenues,
            cellule: ({ id: instanceId, nom, tenues }) =>
              instanceId === null ? (
                <span className="absent">pas créé</span>
              ) : (
                <Lien vers={`/instances/${instanceId}/reunions`} libelle={`${tenues} : réunions tenues, ${nom}`}>
                  {String(tenues)}
                </Lien>
              ),
          },
          { id: 'prevues', titre: 'Datés', nombre: true, cellule: ({ prevues }) => prevues || '' },
          {
            id: 'voulues',
            titre: 'Fixés par le contrat',
            nombre: true,
            valeur: ({ voulues }) => voulues,
            cellule: ({ voulues, tenues, prevues }) =>
              voulues === null ? (
                <Lien vers={`/contrats/${id}`} genre="geste">
                  à noter
                </Lien>
              ) : tenues + prevues < voulues ? (
                <Etat sens="alerte">{`${voulues} par an`}</Etat>
              ) : (
                `${voulues} par an`
              ),
          },
          {
            id: 'prochaine',
            titre: 'Prochain',
            etroite: true,
            valeur: ({ prochaine }) => (prochaine === null ? null : { date: prochaine }),
            cellule: ({ prochaine }) => (prochaine === null ? '' : dateCourte(prochaine)),
          },
        ]}
        lignes={tableau.comites}
        cle={({ nom }) => nom}
        vide={null}
      />
    </Bloc>
  );
}
