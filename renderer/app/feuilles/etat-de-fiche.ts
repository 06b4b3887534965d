import type { Avancement } from '#shared/domain/feuille-de-route/avancement.rules.ts';
import { etatFicheLibelle } from '#shared/domain/feuille-de-route/feuille.labels.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { SensEtat } from '#renderer/ui/reperes/Etat.tsx';

/** Le signe de chaque état que l'on donne à une action. */
export const SENS_DE_LA_FICHE: Readonly<Record<EtatFiche, SensEtat>> = {
  a_venir: 'afaire',
  en_cours: 'cours',
  bloquee: 'bloque',
  en_pause: 'attente',
  terminee: 'fait',
  abandonnee: 'sans-objet',
};

/** Où en est une action, en un signe et quelques mots : « Bloquée, 40 jours », « En pause, échéance passée ». */
export function direEtatDeFiche({
  etat,
  retard,
  arreteeDepuis,
  alertes,
}: Pick<Avancement, 'etat' | 'retard' | 'arreteeDepuis' | 'alertes'>): {
  readonly sens: SensEtat;
  readonly mot: string;
} {
  // Une pause se voit toujours, et ce qui ne peut attendre avec elle.
  const deLaPause = (mot: string) => (etat === 'en_pause' ? `En pause, ${mot.toLocaleLowerCase('fr')}` : mot);
  if (etat !== 'bloquee' && retard > 0) return { sens: 'retard', mot: deLaPause('Échéance passée') };
  if (etat !== 'bloquee' && alertes.some(({ bloquee }) => bloquee))
    return { sens: 'bloque', mot: deLaPause('Sous-action bloquée') };
  const depuis = arreteeDepuis === null || arreteeDepuis === 0 ? '' : `, ${pluriel(arreteeDepuis, 'jour', 'jours')}`;
  return { sens: SENS_DE_LA_FICHE[etat], mot: `${etatFicheLibelle[etat]}${depuis}` };
}
