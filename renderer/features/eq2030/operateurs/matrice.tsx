import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { CaseDeMatrice, LigneDeMatrice, Matrice } from '#shared/domain/eq2030/matrice.rules.ts';
import { comparerTextes } from '#shared/text/tri.ts';

const enMots = ({ dispositif, aVerifier }: CaseDeMatrice): string =>
  aVerifier ? `${dispositif} (à vérifier)` : dispositif;

/** Une colonne par territoire, les dispositifs dans chaque case ; chacun ouvre son déploiement. */
export function colonnesDeLaMatrice({ colonnes }: Matrice, suite: string): readonly Colonne<LigneDeMatrice>[] {
  return [
    {
      id: 'operateur',
      titre: 'Opérateur',
      entete: true,
      cellule: ({ operateur }) => operateur,
      comparer: (une, autre) => comparerTextes(une.operateur, autre.operateur),
    },
    ...colonnes.map(
      ({ cle, libelle, reconnu }): Colonne<LigneDeMatrice> => ({
        id: cle,
        titre: reconnu ? libelle : `${libelle} (non reconnu)`,
        valeur: ({ cases }) => (cases[cle] ?? []).map(enMots).join(' ; '),
        cellule: ({ cases }) =>
          (cases[cle] ?? []).map(({ deploiementId, dispositif, aVerifier }) => (
            <span key={deploiementId} className="case-de-matrice">
              <Lien vers={`/annuaire/eq2030/${deploiementId}${suite}`} genre="objet">
                {dispositif}
              </Lien>
              {aVerifier && <span className="note">à vérifier</span>}
            </span>
          )),
      }),
    ),
  ];
}
