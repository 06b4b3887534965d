import { dateCourte } from '#shared/dates/format.ts';
import { direEtatDeFiche } from '#renderer/app/feuilles/etat-de-fiche.ts';
import { direRetard } from '#shared/domain/feuille-de-route/avancement.labels.ts';
import type { DatesDAction } from '#shared/domain/feuille-de-route/replanification.rules.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { LigneDeFeuille } from '../feuille.types.ts';

/** « Du 01/03/2026 au 30/06/2026 ». */
export function direDates({ debut, fin }: DatesDAction): string {
  if (debut === null && fin === null) return 'Sans dates';
  if (debut === null) return `Fin le ${dateCourte(fin ?? '')}, début à donner`;
  if (fin === null) return `Début le ${dateCourte(debut)}, fin à donner`;
  return debut === fin ? `Le ${dateCourte(debut)}` : `Du ${dateCourte(debut)} au ${dateCourte(fin)}`;
}

/** La même chose, dans une phrase : « du 01/03/2026 au 30/06/2026 ». */
export const direDatesEnSuite = (dates: DatesDAction): string => enPhrase(direDates(dates));

/** « Échéance passée de 12 jours », « Bloquée, 40 jours » ; sinon l'état. */
export function direOuElleEnEst({ avancement }: Pick<LigneDeFeuille, 'avancement'>): string {
  const retard = avancement.etat === 'bloquee' ? null : direRetard(avancement);
  if (retard === null) return direEtatDeFiche(avancement).mot;
  return avancement.etat === 'en_pause' ? `En pause, ${retard.toLocaleLowerCase('fr')}` : retard;
}

/** « 2 étapes faites sur 5 » ; rien, s'il n'y en a pas. */
export function direEtapes({ faites, etapes }: { readonly faites: number; readonly etapes: number }): string | null {
  if (etapes === 0) return null;
  return faites === 0
    ? `${pluriel(etapes, 'étape', 'étapes')}, aucune faite`
    : `${pluriel(faites, 'étape faite', 'étapes faites')} sur ${etapes}`;
}

/** Ce qu'entend qui prend une barre au clavier. */
export const direLaBarre = (ligne: LigneDeFeuille, dates: DatesDAction): string =>
  [`${ligne.numero} ${ligne.intitule}`, direDates(dates), direOuElleEnEst(ligne), direEtapes(ligne.avancement)]
    .filter((mot) => mot !== null)
    .join('. ');
