import type { ObjetNomme } from '../objet/objet.schema.ts';
import type { BlocDeNote } from './note.schema.ts';

/**
 * Un élément d'un bloc : une ligne de tableau (ce que c'est, combien, d'où et de quand) ou une puce (« tête : corps (fin) »).
 * Un texte vide ne s'imprime pas.
 */
export interface ElementDeNote {
  readonly tete: string;
  readonly corps: string;
  readonly fin: string;
  /** Bloqué, en retard, suspendu : ce qui se lit d'abord, en gras. */
  readonly alerte?: boolean;
  /** Ce qui presse d'un élément que son corps ne dit pas : « en retard de 15 jours », en gras après `fin`. */
  readonly presse?: string;
  /** Date civile dont il se range, pour ce qui se lit dans l'ordre du temps. */
  readonly le?: string;
  /** L'écran où cela se lit et se corrige. */
  readonly vers: string | null;
}

/** Les blocs que les données emplissent ; les autres ne sont que ce que l'on y écrit. */
export type BlocTire = Exclude<BlocDeNote, 'sensibles' | 'attendu' | 'langage'>;

/** Tout ce qu'une note peut dire d'un objet, le plus pressant d'abord dans chaque bloc. */
export interface MatiereDeNote {
  readonly objet: ObjetNomme;
  /** « Quartier prioritaire QN06804M, Mulhouse ». */
  readonly precision: string;
  /** L'instance dont l'émetteur signe la note ; `null` : celui du fichier. */
  readonly instanceId: string | null;
  readonly blocs: Readonly<Record<BlocTire, readonly ElementDeNote[]>>;
  /** Ce qu'un bloc s'appelle ici, quand le mot commun le dirait mal : les candidatures d'un appel. */
  readonly titres?: Readonly<Partial<Record<BlocDeNote, string>>>;
}
