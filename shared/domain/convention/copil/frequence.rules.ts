import { ajouterMois } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { Periode } from '../duree.rules.ts';

/** Ce que la convention prévoit de son COPIL, et quand il s'est tenu ; dates civiles. */
export interface FrequenceDuCopil {
  /** Réunions par an ; `null` : elle ne le dit pas, et rien n'est attendu. */
  readonly parAn: number | null;
  readonly tenus: readonly string[];
}

/** Une réunion du COPIL : quand elle devait se tenir au plus tard, quand elle s'est tenue. */
export interface CopilDu {
  readonly du: string;
  readonly faitLe: string | null;
}

/**
 * Réunions du COPIL, tenues puis attendue. Aucun texte ne fixe la fréquence (annuaire § 1.7) : celle de la convention se
 * compte du début, puis de la dernière réunion, un mois entamé compris. Deux par an : six mois. Après la fin, plus rien.
 */
export function copilsDus({ debut, fin }: Periode, { parAn, tenus }: FrequenceDuCopil): readonly CopilDu[] {
  if (parAn === null) return [];
  const dates = tenus.filter((le) => le >= debut).toSorted();
  const apres = (depuis: string): string => ajouterMois(depuis, Math.ceil(12 / parAn));
  const passes = dates.map((faitLe, rang) => ({ du: apres(dates[rang - 1] ?? debut), faitLe }));
  const du = apres(dates.at(-1) ?? debut);
  return du > fin ? passes : [...passes, { du, faitLe: null }];
}

/** Le COPIL qui aurait dû se tenir, ce que la convention prévoit et ce qui s'est tenu. `jour` : date civile. */
export function constatsDuCopil(periode: Periode, frequence: FrequenceDuCopil, jour: string): readonly Constat[] {
  const { parAn, tenus } = frequence;
  const attendu = copilsDus(periode, frequence).find(({ faitLe }) => faitLe === null);
  if (parAn === null || attendu === undefined || attendu.du >= jour) return [];
  const dernier = tenus
    .filter((le) => le >= periode.debut && le <= jour)
    .toSorted()
    .at(-1);
  const passe = dernier === undefined ? 'aucune ne s’est tenue' : `la dernière s’est tenue le ${dateCourte(dernier)}`;
  const phrase = `Le COPIL devait se réunir avant le ${dateCourte(attendu.du)} : la convention prévoit ${pluriel(parAn, 'réunion', 'réunions')} par an, ${passe}.`;
  return [{ code: 'COPIL', gravite: 'attention', phrase: typographier(phrase), article: null, ou: 'copil' }];
}
