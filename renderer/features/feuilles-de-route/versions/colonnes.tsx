import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { VersionDeFeuille } from '#shared/domain/feuille-de-route/versions/version.schema.ts';

interface Gestes {
  /** Adresse de la feuille de route. */
  readonly racine: string;
  /** La dernière version : seule elle se retire. */
  readonly derniere: string | null;
  readonly surVoir: (adresse: string) => void;
  readonly surModifier: (version: VersionDeFeuille) => void;
  readonly surRetirer: (version: VersionDeFeuille) => void;
}

/** Une version par ligne : quand, par qui, à quelle réunion, avec quelles réserves. */
export const colonnesDesVersions = ({
  racine,
  derniere,
  surVoir,
  surModifier,
  surRetirer,
}: Gestes): readonly Colonne<VersionDeFeuille>[] => [
  {
    id: 'numero',
    titre: 'Version',
    entete: true,
    valeur: (version) => `Version ${version.numero}`,
    cellule: (version) => (
      <Lien vers={`${racine}/document?version=${version.id}`} genre="objet">
        {`Version ${version.numero}`}
      </Lien>
    ),
  },
  {
    id: 'le',
    titre: 'Validée le',
    etroite: true,
    valeur: ({ valideeLe }) => ({ date: valideeLe }),
    cellule: ({ valideeLe }) => dateCourte(valideeLe),
  },
  {
    id: 'par',
    titre: 'Par',
    valeur: ({ instance }) => instance.nom,
    cellule: ({ instance, reunion }) => (
      <>
        <Lien vers={`/instances/${instance.id}`}>{instance.nom}</Lien>
        {reunion !== null && (
          <>
            {', '}
            <Lien vers={`/reunions/${reunion.id}`}>{`réunion du ${dateCourte(reunion.date)}`}</Lien>
          </>
        )}
      </>
    ),
  },
  { id: 'note', titre: 'Réserves, ou ce qui change', classe: 'texte-compare', cellule: ({ note }) => note },
  {
    id: 'gestes',
    titre: 'Gestes',
    titreCache: true,
    cellule: (version) => (
      <Menu
        libelle={`Gestes de la version ${version.numero}`}
        gestes={[
          {
            id: 'imprimer',
            libelle: 'Voir et imprimer',
            icone: 'word',
            surClic: () => surVoir(`${racine}/document?version=${version.id}`),
          },
          {
            id: 'modifier',
            libelle: 'Modifier la date, l’instance ou la note',
            icone: 'crayon',
            surClic: () => surModifier(version),
          },
          ...(version.id === derniere
            ? [
                {
                  id: 'retirer',
                  libelle: 'Retirer cette version',
                  icone: 'corbeille' as const,
                  danger: true,
                  surClic: () => surRetirer(version),
                },
              ]
            : []),
        ]}
      />
    ),
  },
];
