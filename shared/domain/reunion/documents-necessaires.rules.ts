import { joursEntre } from '#shared/dates/date-civile.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { regimeDe } from '../instance/profil.rules.ts';
import { estBureauDuCrefop } from './delai.rules.ts';
import type { PieceJointe, Seance } from '../seance/seance.schema.ts';

/** Un délai, tel que l'horloge de la convocation le donne. */
interface DelaiDesDocuments {
  readonly jours: number;
  readonly article: string;
}

/** Les pièces de la séance, hors de celles reprises d'avant. */
const deLaSeance = ({ pieces }: Pick<Seance, 'pieces'>): readonly PieceJointe[] =>
  pieces.filter(({ usage }) => usage === 'seance');

const citer = (pieces: readonly PieceJointe[]): string => enumerer(pieces.map(({ titre }) => `« ${titre} »`));

/**
 * Documents nécessaires de la réunion : annoncés mais pas joints; parvenus aux membres plus tard que le délai,
 * qui est celui de la convocation (R-041 ; R. 133-8) ; absents alors que la convocation du CREFOP, ou de son bureau, en est
 * « accompagnée » (R-217 ; R. 6123-3-14, -15).
 */
export function controlerDocuments(seance: Seance, delai: DelaiDesDocuments, urgence: boolean): Constat[] {
  const { reunion, instance, points } = seance;
  const pieces = deLaSeance(seance);
  const dire = (code: string, phrase: string, article: string | null): Constat => ({
    code,
    gravite: 'attention',
    phrase: typographier(phrase),
    article,
    ou: reunion.id,
  });
  const constats: Constat[] = [];
  const aJoindre = pieces.filter(({ pieceId }) => pieceId === null);
  if (aJoindre.length > 0) constats.push(dire('R-043', `À joindre encore : ${citer(aJoindre)}.`, null));
  const tardives = pieces.filter(({ recueLe }) => recueLe !== null && joursEntre(recueLe, reunion.date) < delai.jours);
  if (tardives.length > 0 && !urgence) {
    const phrase = `${citer(tardives)} : reçu moins de ${pluriel(delai.jours, 'jour', 'jours')} avant la réunion, comme la convocation l’exige de chaque document nécessaire.`;
    constats.push(dire('R-041', phrase, delai.article));
  }
  const bureau = estBureauDuCrefop(instance);
  if ((bureau || regimeDe(instance) === 'CREFOP') && pieces.length === 0 && points.length > 0) {
    const phrase = 'La convocation est accompagnée des documents relatifs aux points : aucun n’est joint.';
    constats.push(dire('R-217', phrase, bureau ? 'R. 6123-3-15' : 'R. 6123-3-14'));
  }
  return constats;
}
