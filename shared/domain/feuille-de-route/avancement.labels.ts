import { pluriel } from '#shared/text/nombres.ts';
import type { AlerteDeSousAction, Avancement } from './avancement.rules.ts';
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

/** « sous-action « Recruter » bloquée, échéance passée de 3 jours » : ce qui retient une sous-action. */
export const direAlerte = ({ intitule, bloquee, retard }: AlerteDeSousAction): string =>
  `sous-action « ${intitule} » ${[bloquee && 'bloquée', retard > 0 && `en retard de ${jours(retard)}`].filter(Boolean).join(' et ')}`;

/** Les sous-actions qui retiennent une fiche, la première et le compte des autres ; `null` : aucune. */
export function direAlertes({ alertes }: Pick<Avancement, 'alertes'>): string | null {
  const [premiere, ...autres] = alertes;
  if (premiere === undefined) return null;
  return autres.length === 0
    ? direAlerte(premiere)
    : `${direAlerte(premiere)}, et ${pluriel(autres.length, 'autre', 'autres')}`;
}
