import { useRequete } from '#renderer/host/requetes.ts';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';
import { enumerer, nombreFr, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';

/** Au-delà, le nombre suffit. */
const NOMMEES = 5;

interface Proprietes {
  readonly id: string;
  /** Les communes de son périmètre. */
  readonly enTout: number;
}

/** « Horbourg, Ingersheim et 4 autres ». */
function nommer(communes: readonly string[]): string {
  const reste = communes.length - NOMMEES;
  return reste > 0
    ? `${communes.slice(0, NOMMEES).join(', ')} et ${pluriel(reste, 'autre', 'autres')}`
    : enumerer(communes);
}

/** Les comités locaux dont l'arrêté nomme les mêmes communes : l'un des deux périmètres est à revoir (R. 5311-30). */
export function ComitesQuiSeRecouvrent({ id }: Pick<Proprietes, 'id'>) {
  const { donnees } = useRequete('instances.recouvrements', { id });
  return (donnees?.comites ?? []).map((comite) => (
    <Repere
      key={comite.id}
      sens="alerte"
      mot="Périmètres qui se recouvrent."
      article="R. 5311-30"
      gestes={
        <Lien vers={`/instances/${comite.id}/perimetre`} genre="geste">
          {`Voir le périmètre du ${comite.nom}`}
        </Lien>
      }
    >
      {typographier(
        `${pluriel(comite.communes.length, 'commune est aussi', 'communes sont aussi')} dans le ${comite.nom} : ${nommer(comite.communes)}. Vérifiez les deux arrêtés`,
      )}
    </Repere>
  ));
}

/** Les conventions O2R qui agissent dans le périmètre, en entier ou en partie. */
export function ConventionsDuPerimetre({ id, enTout }: Proprietes) {
  const { donnees } = useRequete('instances.recouvrements', { id });
  const conventions = donnees?.conventions ?? [];
  return (
    <Bloc titre="Conventions O2R" note={nombreFr(conventions.length)}>
      <Tableau
        libelle="Conventions O2R qui agissent dans le périmètre"
        colonnes={[
          {
            id: 'nom',
            titre: 'Convention',
            entete: true,
            valeur: ({ intitule }) => intitule,
            cellule: ({ id: convention, intitule }) => (
              <Lien vers={`/conventions/${convention}`} genre="objet">
                {intitule}
              </Lien>
            ),
          },
          { id: 'porteur', titre: 'Porteur', cellule: ({ porteur }) => porteur },
          {
            id: 'part',
            titre: 'Part',
            cellule: ({ communes }) =>
              communes >= enTout ? 'tout le périmètre' : `${pluriel(communes, 'commune', 'communes')} sur ${enTout}`,
          },
        ]}
        lignes={conventions}
        cle={({ id: convention }) => convention}
        vide={<p className="note">Aucune convention O2R en cours dans ce périmètre.</p>}
      />
    </Bloc>
  );
}
