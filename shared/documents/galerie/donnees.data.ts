import type { GenreDInstance } from '../acte/genres.data.ts';
import type { GenreDocument } from '../genres.data.ts';

/** Ce que chaque document emploie, dans les mots des écrans où cela se saisit. */
export const DONNEES: Readonly<Record<GenreDocument | GenreDInstance, string>> = {
  convocation: 'Date, lieu, ordre du jour, présidence, membres, pièces jointes, émetteur.',
  'convocation-individuelle': 'Date, lieu, ordre du jour, nom, fonction et adresse de chaque membre, émetteur.',
  'ordre-du-jour': 'Points, sections, durées, intervenants.',
  pouvoir: 'Membres, collèges, pouvoirs annoncés dans les réponses.',
  emargement: 'Membres et suppléants par catégorie, invités, réponses, modalité.',
  deroule: 'Points, durées, intervenants, heure de début.',
  'feuille-de-seance': 'Points, membres ayant voix, quorum attendu.',
  attendus: 'Réponses des membres, invités, ordre protocolaire.',
  'plan-de-table': 'Personnes attendues en salle, présidence, ordre protocolaire.',
  chevalets: 'Personnes attendues en salle, fonction et organisme.',
  etiquettes: 'Personnes attendues, fonction et organisme.',
  'proces-verbal': 'Présences, quorum, textes des points, décisions, votes, désaccords, actions.',
  'compte-rendu': 'Présences, textes des points, décisions, actions.',
  'releve-decisions': 'Décisions, votes, pilotes, échéances, actions.',
  extrait: 'Un point : texte, décisions, votes, présences.',
  'vote-ecrit': 'Ouverture et clôture du vote, projets soumis, membres.',
  programme: 'Objectifs, séquences, intervenants, organisateurs.',
  'note-de-reunion': 'Textes des points, décisions, actions.',
  'arrete-composition': 'Membres en fonctions à la date choisie, nombres fixés, actes visés, émetteur.',
  'arrete-modificatif': 'Mandats commencés ou finis depuis le dernier arrêté noté.',
  'arrete-voix': 'Voix de chaque membre, actes visés.',
  'lettre-designation': 'Un siège, son organisme, l’acte qui fonde l’instance, émetteur.',
  'lettre-nomination': 'Un mandat, la personne, sa durée, l’acte de nomination, émetteur.',
  'fiche-instance': 'Nom légal, missions, actes, composition, voix, règles, territoire.',
};
