import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import type { Tableau } from '../eq2030.types.ts';

/** Les comités locaux EQ2030 des territoires volontaires, suivis comme les autres instances. */
export function ComitesLocaux({ comites }: Pick<Tableau, 'comites'>) {
  return (
    <Bloc
      titre="Comités locaux EQ2030"
      geste={
        <Lien vers="/instances?creer=comite_eq2030" genre="geste">
          Créer un comité local
        </Lien>
      }
    >
      {comites.length === 0 ? (
        <p className="note">
          Aucun dans ce fichier. Un territoire volontaire peut réunir le sien : il se prépare et se tient comme les
          autres réunions.
        </p>
      ) : (
        <ul className="comites-locaux">
          {comites.map(({ id, nom }) => (
            <li key={id}>
              <Lien vers={`/instances/${id}`}>{nom}</Lien>
            </li>
          ))}
        </ul>
      )}
    </Bloc>
  );
}
