import { ListeDeConstats } from '#renderer/app/constats/ListeDeConstats.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { LigneCalme } from '#renderer/ui/reperes/LigneCalme.tsx';
import type { ConstatsDOrganisme } from '#shared/domain/convention/argent/constats-de-l-exercice.rules.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { LigneDeGrille } from './comptes.types.ts';

interface Proprietes {
  readonly parOrganisme: readonly ConstatsDOrganisme[];
  readonly lignes: readonly LigneDeGrille[];
}

/** Ce que les règles constatent des comptes : chaque phrase nomme la ligne dont elle parle. */
export function ConstatsDesComptes({ parOrganisme, lignes }: Proprietes) {
  const noms = new Map(lignes.map(({ id, compte, libelle }) => [id, `${compte} ${libelle}`]));
  if (parOrganisme.length === 0)
    return (
      <LigneCalme icone="coche">Rien à corriger dans ces comptes : équilibre, motifs, écarts, recettes.</LigneCalme>
    );
  return (
    <Bloc titre="À corriger avant de valider" niveau={3}>
      {parOrganisme.map(({ nom, constats }) => (
        <div key={nom ?? 'tous'} role="group" aria-label={nom ?? 'Comptes de l’exercice'}>
          {nom !== null && <h4>{nom}</h4>}
          <ListeDeConstats
            constats={constats.map((un) => {
              const ligne = un.ou === null ? undefined : noms.get(un.ou);
              return ligne === undefined ? un : { ...un, phrase: typographier(`${ligne} : ${un.phrase}`) };
            })}
            complet=""
          />
        </div>
      ))}
    </Bloc>
  );
}
