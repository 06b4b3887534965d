import type { BlocDeNote } from './note.schema.ts';

/** Le titre de chaque bloc sur la note. */
export const TITRES_DE_BLOC: Readonly<Record<BlocDeNote, string>> = {
  retenir: 'Ce qu’il faut retenir',
  chiffres: 'Chiffres',
  echeances: 'Calendrier',
  decisions: 'Décisions',
  actions: 'Actions',
  argent: 'Argent',
  sensibles: 'Points sensibles',
  attendu: 'Ce qui est attendu de vous',
  appels: 'Qui appeler',
  langage: 'Éléments de langage',
};

/** Ce que l'écran dit d'un bloc où il n'y a rien ; la note n'en dit rien. */
export const BLOCS_VIDES: Readonly<Record<BlocDeNote, string>> = {
  retenir: 'rien à en dire encore',
  chiffres: 'aucun chiffre noté',
  echeances: 'aucune date à venir, aucune séance tenue',
  decisions: 'aucune décision récente ni en cours',
  actions: 'aucune action en cours',
  argent: 'rien de saisi',
  sensibles: 'rien d’écrit',
  attendu: 'rien d’écrit',
  appels: 'personne à appeler dans l’annuaire',
  langage: 'rien d’écrit',
};

/** Ce que compte chaque bloc, au singulier et au pluriel. */
export const ELEMENTS_DE_BLOC: Readonly<Record<BlocDeNote, readonly [un: string, plusieurs: string]>> = {
  retenir: ['phrase', 'phrases'],
  chiffres: ['chiffre', 'chiffres'],
  echeances: ['date', 'dates'],
  decisions: ['décision', 'décisions'],
  actions: ['action', 'actions'],
  argent: ['ligne', 'lignes'],
  sensibles: ['paragraphe', 'paragraphes'],
  attendu: ['paragraphe', 'paragraphes'],
  appels: ['personne', 'personnes'],
  langage: ['paragraphe', 'paragraphes'],
};
