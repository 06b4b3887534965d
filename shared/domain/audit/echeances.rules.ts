import { ajouterMois } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import type { Audit, AuditSuivi } from './audit.schema.ts';

/** Dernier jour pour inscrire une demande ou un signalement : six mois après sa réception (R-077 ; R. 5311-3-5, -3-9). */
export const echeanceDInscription = (recuLe: string): string => ajouterMois(recuLe, 6);

/** Dernier jour pour communiquer le rapport : un an après le vote (R-077 ; R. 5311-3-12). */
export const echeanceDuRapport = (voteLe: string): string => ajouterMois(voteLe, 12);

export interface ReunionAVenir {
  readonly id: string;
  readonly date: string;
  readonly etat: string;
}

/**
 * La prochaine session plénière où inscrire : la première réunion du comité qui n'est pas encore convoquée, sinon la
 * première à venir. Toute réunion du comité est tenue pour plénière, lecture la plus prudente ; le texte ne dit
 * pas ce qu'il en est d'une demande reçue après l'envoi de l'ordre du jour.
 */
export function prochainePleniere(
  reunions: readonly ReunionAVenir[],
  { recuLe, aujourdHui }: { readonly recuLe: string; readonly aujourdHui: string },
): ReunionAVenir | null {
  const depuis = recuLe > aujourdHui ? recuLe : aujourdHui;
  const aVenir = reunions
    .filter(({ date, etat }) => date >= depuis && (etat === 'brouillon' || etat === 'convoquee'))
    .toSorted((une, autre) => une.date.localeCompare(autre.date));
  return aVenir.find(({ etat }) => etat === 'brouillon') ?? aVenir[0] ?? null;
}

type Inscrivable = Pick<Audit, 'id' | 'genre' | 'recuLe' | 'pointId' | 'issue' | 'closLe'>;

/** L'échéance d'inscription, dite au bon moment (R-077). */
export function constatsDInscription(
  audit: Inscrivable & Pick<AuditSuivi, 'reunion'>,
  reunions: readonly ReunionAVenir[],
  aujourdHui: string,
): readonly Constat[] {
  const { id, genre, recuLe, reunion } = audit;
  if (audit.issue !== null || audit.closLe !== null) return [];
  const echeance = echeanceDInscription(recuLe);
  const article = genre === 'audit' ? 'R. 5311-3-5' : 'R. 5311-3-9';
  const constat = (gravite: Constat['gravite'], phrase: string): Constat => ({
    code: 'R-077',
    gravite,
    phrase: typographier(phrase),
    article,
    ou: id,
  });
  if (reunion !== null) {
    return reunion.date > echeance
      ? [constat('attention', `Inscrite le ${dateCourte(reunion.date)}, après le ${dateCourte(echeance)}.`)]
      : [];
  }
  if (aujourdHui > echeance)
    return [constat('attention', `Le délai de six mois est passé depuis le ${dateCourte(echeance)} : inscrivez-la.`)];
  const prochaine = prochainePleniere(reunions, { recuLe, aujourdHui });
  if (prochaine === null)
    return [constat('attention', `Aucune réunion n’est fixée avant le ${dateCourte(echeance)} : fixez-en une.`)];
  if (prochaine.date > echeance)
    return [
      constat(
        'attention',
        `La prochaine réunion, le ${dateCourte(prochaine.date)}, vient après le ${dateCourte(echeance)} : avancez-la, ou fixez-en une autre.`,
      ),
    ];
  return [
    constat(
      'information',
      `À inscrire à la réunion du ${dateCourte(prochaine.date)}, avant le ${dateCourte(echeance)}.`,
    ),
  ];
}
