import { pluriel } from '#shared/text/nombres.ts';
import type { Avancement } from './avancement.rules.ts';
import { etatFicheLibelle } from './feuille.labels.ts';

const jours = (nombre: number): string => pluriel(nombre, 'jour', 'jours');

/** L'état, et depuis quand s'il arrête l'action : « Bloquée depuis 40 jours », « En cours ». */
export function direEtat({ etat, arreteeDepuis }: Pick<Avancement, 'etat' | 'arreteeDepuis'>): string {
  const mot = etatFicheLibelle[etat];
  if (arreteeDepuis === null) return mot;
  return arreteeDepuis === 0 ? `${mot} depuis aujourd’hui` : `${mot} depuis ${jours(arreteeDepuis)}`;
}

/** « Échéance passée de 3 jours » ; `null` : aucune ne l'est. */
export const direRetard = ({ retard }: Pick<Avancement, 'retard'>): string | null =>
  retard === 0 ? null : `Échéance passée de ${jours(retard)}`;
