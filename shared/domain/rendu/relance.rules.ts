import { dateLongue, dateSansJour } from '#shared/dates/format.ts';
import { joursEntre } from '#shared/dates/date-civile.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Attente } from './rendu.schema.ts';

interface ARelancer {
  readonly attente: Attente;
  /** « procès-verbal », « compte rendu ». */
  readonly nom: string;
  readonly instance: string;
  /** Jour de la séance. */
  readonly date: string;
  readonly aujourdHui: string;
}

/** Le texte d'une relance, à coller dans un courriel : ce qui est attendu, depuis quand, de quelle séance. */
export function texteDeRelance({ attente, nom, instance, date, aujourdHui }: ARelancer): string {
  const jours = joursEntre(attente.depuis, aujourdHui);
  const depuis =
    jours < 1 ? 'aujourd’hui' : `le ${dateSansJour(attente.depuis)}, il y a ${jours} ${jours > 1 ? 'jours' : 'jour'}`;
  const demande =
    attente.objet === 'accord'
      ? `vous a été soumis pour accord ${depuis}`
      : `vous a été adressé pour signature ${depuis}`;
  return typographier(
    `Bonjour,\n\nLe ${nom} de la séance du ${dateLongue(date)} (${instance}) ${demande}.\n\nPouvez-vous me dire où il en est ? Il attend cette étape pour être diffusé aux membres.\n\nBien cordialement,`,
  );
}
