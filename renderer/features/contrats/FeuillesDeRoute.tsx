import { useLocation } from 'wouter';
import type { Sortie } from '#shared/contract/contract.ts';
import { comparerTextes } from '#shared/text/tri.ts';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Lien } from '#renderer/ui/gestes/Lien.tsx';
import { Bloc } from '#renderer/ui/page/Bloc.tsx';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

type Feuille = Sortie<'feuillesDeRoute.lister'>[number];

interface Proprietes {
  readonly feuilles: readonly Feuille[];
  readonly surOuvrir: () => void;
}

const annees = ({ debut, fin }: Feuille): string => (debut === fin ? String(debut) : `${debut}-${fin}`);

const COLONNES: readonly Colonne<Feuille>[] = [
  {
    id: 'intitule',
    titre: 'Feuille de route',
    entete: true,
    valeur: ({ intitule }) => intitule,
    cellule: ({ id, intitule }) => (
      <Lien vers={`/feuilles-de-route/${id}`} genre="objet">
        {intitule}
      </Lien>
    ),
    comparer: (une, autre) => comparerTextes(une.intitule, autre.intitule),
  },
  { id: 'de', titre: 'De', cellule: ({ de }) => de, comparer: (une, autre) => comparerTextes(une.de, autre.de) },
  {
    id: 'annees',
    titre: 'Années',
    etroite: true,
    cellule: annees,
    comparer: (une, autre) => une.debut - autre.debut || une.fin - autre.fin,
  },
  {
    id: 'fiches',
    titre: 'Actions',
    nombre: true,
    cellule: ({ fiches }) => fiches,
    comparer: (une, autre) => une.fiches - autre.fiches,
  },
  {
    id: 'bloquees',
    titre: 'Bloquées',
    valeur: ({ bloquees }) => bloquees,
    cellule: ({ bloquees }) => bloquees > 0 && <Etat sens="bloque">{String(bloquees)}</Etat>,
    comparer: (une, autre) => une.bloquees - autre.bloquees,
  },
  {
    id: 'retards',
    titre: 'Échéances passées',
    valeur: ({ enRetard }) => enRetard,
    cellule: ({ enRetard }) => enRetard > 0 && <Etat sens="retard">{String(enRetard)}</Etat>,
    comparer: (une, autre) => une.enRetard - autre.enRetard,
  },
];

/** Les feuilles de route du fichier, des contrats de ville comme des comités : où en sont leurs actions. */
export function FeuillesDeRoute({ feuilles, surOuvrir }: Proprietes) {
  const [, aller] = useLocation();
  return (
    <Bloc
      titre="Feuilles de route"
      geste={
        <Bouton genre="discret" icone="plus" surClic={surOuvrir}>
          Ouvrir une feuille de route
        </Bouton>
      }
    >
      <Tableau
        libelle="Feuilles de route"
        colonnes={COLONNES}
        lignes={feuilles}
        cle={({ id }) => id}
        surOuvrir={({ id }) => aller(`/feuilles-de-route/${id}`)}
        vide={null}
      />
    </Bloc>
  );
}
