import type { EtatTrouve } from './recherche.schema.ts';

interface MotsDeLEtat {
  readonly nom: string;
  /** Ce qui se tape après « est: » ; le premier est celui que l'application écrit. */
  readonly mots: readonly string[];
}

/** Chaque état, dans l'ordre des facettes : ce qui presse d'abord. */
export const ETATS_TROUVES: Readonly<Record<EtatTrouve, MotsDeLEtat>> = {
  retard: { nom: 'En retard', mots: ['retard', 'en-retard', 'depasse', 'depassee'] },
  bloque: { nom: 'Bloqué', mots: ['bloque', 'bloquee'] },
  ouvert: { nom: 'Ouvert, en cours', mots: ['ouvert', 'ouverte', 'en-cours', 'cours', 'a-engager'] },
  a_venir: { nom: 'À venir', mots: ['a-venir', 'avenir', 'prevu', 'prevue', 'prepare', 'preparation', 'brouillon'] },
  reporte: { nom: 'Reporté, en pause', mots: ['reporte', 'reportee', 'pause', 'en-pause', 'attente'] },
  fait: {
    nom: 'Fait, terminé',
    mots: ['fait', 'faite', 'termine', 'terminee', 'clos', 'close', 'tenu', 'tenue', 'traite', 'traitee', 'retenue'],
  },
  abandonne: {
    nom: 'Abandonné, annulé',
    mots: ['abandonne', 'abandonnee', 'annule', 'annulee', 'retire', 'retiree', 'non-retenue'],
  },
  sans_texte: { nom: 'Texte non lu', mots: ['sans-texte', 'illisible', 'scan', 'image'] },
};
