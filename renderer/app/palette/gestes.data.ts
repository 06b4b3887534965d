import type { NomIcone } from '#renderer/ui/icone/traces.tsx';
import { ENTREES, ENTREES_BASSES } from '../coque/entrees.ts';

/** Un geste de la palette qui mène à une adresse. */
export interface GesteDePalette {
  readonly id: string;
  readonly libelle: string;
  readonly icone: NomIcone;
}

/** Ce qui se fait de partout par Ctrl+K, dans l'ordre où la palette le propose ; `id` est l'adresse où l'on va. */
export const GESTES: readonly GesteDePalette[] = [
  { id: '/instances?creer', libelle: 'Créer une instance', icone: 'plus' },
  { id: '/reunions?creer', libelle: 'Nouvelle réunion', icone: 'plus' },
  { id: '/annuaire/designations', libelle: 'Voir les désignations', icone: 'fait' },
  { id: '/annuaire/eq2030', libelle: 'Ouvrir Entrepreneuriat Quartiers 2030 (EQ2030)', icone: 'piles' },
  { id: '/dispositifs', libelle: 'Ouvrir le catalogue des dispositifs', icone: 'piles' },
  {
    id: '/conventions/appels',
    libelle: 'Ouvrir les appels à manifestation d’intérêt (AMI)',
    icone: 'anneaux',
  },
  { id: '/conventions/zones-blanches', libelle: 'Voir les zones blanches O2R', icone: 'carte' },
  { id: '/annuaire/reprendre', libelle: 'Reprendre un tableau', icone: 'tableau' },
  { id: '/corrections', libelle: 'Reprendre les corrections d’un Word', icone: 'word' },
  ...[...ENTREES, ...ENTREES_BASSES].map(({ racine, nom, icone }) => ({
    id: racine,
    libelle: `Aller à ${nom}`,
    icone,
  })),
  { id: '/reglages/emetteurs', libelle: 'Régler les émetteurs et le bloc-marque', icone: 'reglages' },
  { id: '/historique', libelle: 'Voir l’historique du fichier', icone: 'horloge' },
  { id: '/reglages/profil', libelle: 'Enregistrer ou reprendre le profil du service', icone: 'reglages' },
  { id: '/reglages/sauvegardes', libelle: 'Voir les sauvegardes', icone: 'reglages' },
  { id: '/aide/qualite', libelle: 'Voir la qualité : ce qui a été éprouvé', icone: 'aide' },
  { id: '/reglages/corbeille', libelle: 'Ouvrir la corbeille', icone: 'corbeille' },
];
