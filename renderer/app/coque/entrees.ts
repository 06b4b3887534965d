import type { NomIcone } from '#renderer/ui/icone/traces.tsx';

/** Une entrée du menu ; `racine` est le début des adresses qu'elle couvre. */
export interface EntreeDeMenu {
  readonly racine: string;
  readonly nom: string;
  readonly icone: NomIcone;
  /** D'autres débuts d'adresse qu'elle couvre. */
  readonly aussi?: readonly string[];
}

/** Les écrans de travail, dans l'ordre du menu. */
export const ENTREES: readonly EntreeDeMenu[] = [
  { racine: '/semaine', nom: 'Ma semaine', icone: 'semaine' },
  { racine: '/departement', nom: 'Mon département', icone: 'carte' },
  { racine: '/instances', nom: 'Instances', icone: 'personnes' },
  { racine: '/reunions', nom: 'Réunions', icone: 'bulle' },
  { racine: '/decisions', nom: 'Décisions', icone: 'fait' },
  { racine: '/calendrier', nom: 'Calendrier', icone: 'calendrier' },
  {
    racine: '/contrats',
    nom: 'Contrats de ville',
    icone: 'piles',
    aussi: ['/feuilles-de-route', '/fiches-action', '/dispositifs'],
  },
  { racine: '/conventions', nom: 'Conventions', icone: 'anneaux' },
  { racine: '/annuaire', nom: 'Annuaire', icone: 'personne', aussi: ['/donnees-personnelles', '/elections'] },
  { racine: '/documents', nom: 'Documents', icone: 'document' },
  { racine: '/territoires', nom: 'Territoires', icone: 'epingle' },
];

/** Ce qui règle et ce qui aide, sous le filet. */
export const ENTREES_BASSES: readonly EntreeDeMenu[] = [
  { racine: '/reglages', nom: 'Réglages', icone: 'reglages', aussi: ['/historique', '/sauvegardes', '/restauration'] },
  { racine: '/aide', nom: 'Aide', icone: 'aide' },
];
