import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { HabitantsDesQpv } from '#renderer/app/territoires/HabitantsDesQpv.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { comparerTextes } from '#shared/text/tri.ts';

type Contrat = Sortie<'departement.tableau'>['contrats'][number];
type Feuille = Sortie<'feuillesDeRoute.lister'>[number];

interface Reglage {
  readonly feuilles: readonly Feuille[];
  readonly surRetirer: (contrat: Contrat) => void;
  /** Ouvre une feuille de route pour ce contrat. */
  readonly surOuvrir: (contrat: Contrat) => void;
}

/** Les colonnes d'un contrat de ville suivi, et ses feuilles de route. */
export const colonnesDesContrats = ({ feuilles, surRetirer, surOuvrir }: Reglage): readonly Colonne<Contrat>[] => [
  {
    id: 'contrat',
    titre: 'Contrat',
    entete: true,
    valeur: ({ libelle }) => libelle,
    cellule: ({ id, libelle }) => (
      <Lien vers={`/contrats/${id}`} genre="objet">
        {libelle}
      </Lien>
    ),
    comparer: (un, autre) => comparerTextes(un.libelle, autre.libelle),
  },
  { id: 'code', titre: 'Code', cellule: ({ code }) => code },
  { id: 'qpv', titre: 'QPV', nombre: true, cellule: ({ qpv }) => qpv, comparer: (un, autre) => un.qpv - autre.qpv },
  {
    id: 'habitants',
    titre: 'Habitants des QPV',
    nombre: true,
    valeur: ({ habitants }) => habitants,
    cellule: ({ habitants }) => <HabitantsDesQpv habitants={habitants} />,
  },
  {
    id: 'feuilles',
    titre: 'Feuilles de route',
    valeur: ({ id }) =>
      feuilles
        .filter(({ contratId }) => contratId === id)
        .map(({ intitule }) => intitule)
        .join(' ; '),
    cellule: (contrat) => (
      <span className="puces">
        {feuilles
          .filter(({ contratId }) => contratId === contrat.id)
          .map(({ id, intitule }) => (
            <Lien key={id} vers={`/feuilles-de-route/${id}`} genre="objet" libelle={`${intitule} : ${contrat.libelle}`}>
              {intitule}
            </Lien>
          ))}
        <Bouton
          genre="discret"
          icone="plus"
          libelle={`Ouvrir une feuille de route : ${contrat.libelle}`}
          surClic={() => surOuvrir(contrat)}
        >
          Ouvrir
        </Bouton>
      </span>
    ),
  },
  {
    id: 'gestes',
    titre: 'Gestes',
    titreCache: true,
    etroite: true,
    cellule: (contrat) => (
      <Bouton genre="discret" libelle={`Ne plus suivre ${contrat.libelle}`} surClic={() => surRetirer(contrat)}>
        Ne plus suivre
      </Bouton>
    ),
  },
];
