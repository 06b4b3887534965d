import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import type { Colonne } from '#renderer/ui/tableau/colonne.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { direEtatDeNavette } from '#shared/domain/navette/navette.labels.ts';
import { EtatDUneNavette } from './etat.tsx';
import type { NavetteSuivie } from './navette.types.ts';

interface Gestes {
  readonly jour: string;
  readonly qui: string;
  readonly surEnregistrer: (navette: NavetteSuivie, forme: 'classeur' | 'courriel') => void;
  readonly surRetirer: (navette: NavetteSuivie) => void;
}

type Date = 'etablieLe' | 'attendueLe' | 'recueLe' | 'integreeLe';

const deDate = (id: Date, titre: string): Colonne<NavetteSuivie> => ({
  id,
  titre,
  etroite: true,
  valeur: (navette) => (navette[id] === null ? null : { date: navette[id] }),
  cellule: (navette) => (navette[id] === null ? null : dateCourte(navette[id])),
  comparer: (une, autre) => ((une[id] ?? '') < (autre[id] ?? '') ? -1 : 1),
});

/** Ce qui est parti, pour quand, et ce qui est revenu. */
export const colonnesDuSuivi = ({
  jour,
  qui,
  surEnregistrer,
  surRetirer,
}: Gestes): readonly Colonne<NavetteSuivie>[] => [
  { id: 'qui', titre: qui, entete: true, cellule: ({ nom }) => nom },
  {
    id: 'periode',
    titre: 'Période',
    cellule: ({ periode }) => periode ?? null,
  },
  {
    id: 'etat',
    titre: 'État',
    valeur: (navette) => (navette.remplacee ? 'Remplacée' : direEtatDeNavette(navette, jour)),
    cellule: (navette) => <EtatDUneNavette navette={navette} jour={jour} remplacee={navette.remplacee} />,
  },
  deDate('etablieLe', 'Établie le'),
  deDate('attendueLe', 'Attendue le'),
  deDate('recueLe', 'Reçue le'),
  deDate('integreeLe', 'Intégrée le'),
  {
    id: 'gestes',
    titre: 'Gestes',
    titreCache: true,
    cellule: (navette) => (
      <Menu
        libelle={`Gestes de la navette de ${navette.nom}`}
        gestes={[
          {
            id: 'classeur',
            libelle: 'Enregistrer le classeur',
            icone: 'tableau',
            surClic: () => surEnregistrer(navette, 'classeur'),
          },
          {
            id: 'courriel',
            libelle: navette.courriel === null ? 'Courriel : sans adresse' : 'Enregistrer le courriel',
            icone: 'courriel',
            desactive: navette.courriel === null,
            surClic: () => surEnregistrer(navette, 'courriel'),
          },
          {
            id: 'retirer',
            libelle: 'Retirer du suivi',
            icone: 'corbeille',
            danger: true,
            surClic: () => surRetirer(navette),
          },
        ]}
      />
    ),
  },
];
