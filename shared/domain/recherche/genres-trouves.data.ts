import type { GenreTrouve } from './recherche.schema.ts';

interface MotsDuGenre {
  readonly un: string;
  readonly plusieurs: string;
  /** Ce qui se tape après « type: » ; le premier est celui que l'application écrit. */
  readonly mots: readonly string[];
}

/** Chaque genre de ce qui se trouve, dans l'ordre des facettes. */
export const GENRES_TROUVES: Readonly<Record<GenreTrouve, MotsDuGenre>> = {
  instance: { un: 'Instance', plusieurs: 'Instances', mots: ['instance', 'instances', 'comite', 'comites'] },
  reunion: { un: 'Réunion', plusieurs: 'Réunions', mots: ['reunion', 'reunions', 'seance', 'seances'] },
  point: { un: 'Point', plusieurs: 'Points et procès-verbaux', mots: ['point', 'points', 'pv', 'proces-verbal'] },
  decision: { un: 'Décision', plusieurs: 'Décisions et avis', mots: ['decision', 'decisions', 'avis', 'deliberation'] },
  action: { un: 'Action', plusieurs: 'Actions', mots: ['action', 'actions', 'tache'] },
  piece: { un: 'Pièce', plusieurs: 'Pièces', mots: ['piece', 'pieces', 'piece-jointe', 'fichier', 'document'] },
  note: { un: 'Note', plusieurs: 'Notes', mots: ['note', 'notes', 'memo'] },
  personne: { un: 'Personne', plusieurs: 'Personnes', mots: ['personne', 'personnes', 'contact', 'contacts'] },
  structure: {
    un: 'Structure',
    plusieurs: 'Structures',
    mots: ['structure', 'structures', 'organisme', 'association'],
  },
  designation: { un: 'Désignation', plusieurs: 'Désignations', mots: ['designation', 'designations', 'referent'] },
  contrat: {
    un: 'Contrat de ville',
    plusieurs: 'Contrats de ville',
    mots: ['contrat', 'contrats', 'contrat-de-ville'],
  },
  feuille: {
    un: 'Feuille de route',
    plusieurs: 'Feuilles de route',
    mots: ['feuille', 'feuilles', 'feuille-de-route'],
  },
  fiche: { un: 'Fiche action', plusieurs: 'Fiches action', mots: ['fiche', 'fiches', 'fiche-action'] },
  projet: { un: 'Projet', plusieurs: 'Projets de programmation', mots: ['projet', 'projets', 'programmation'] },
  convention: { un: 'Convention', plusieurs: 'Conventions', mots: ['convention', 'conventions', 'o2r'] },
  appel: { un: 'Appel', plusieurs: 'Appels à manifestation d’intérêt', mots: ['appel', 'appels', 'ami'] },
  candidature: { un: 'Candidature', plusieurs: 'Candidatures', mots: ['candidature', 'candidatures', 'candidat'] },
  dispositif: { un: 'Dispositif', plusieurs: 'Dispositifs', mots: ['dispositif', 'dispositifs', 'catalogue'] },
  territoire: { un: 'Quartier de 2015', plusieurs: 'Quartiers de 2015', mots: ['quartier', 'quartiers', 'qpv'] },
};
