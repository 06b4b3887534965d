import { dateLongue } from '#shared/dates/format.ts';
import type { Personne } from '#shared/domain/annuaire/personne.schema.ts';
import { regimeDe } from '#shared/domain/instance/profil.rules.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import type { Bloc } from '../blocs.ts';
import { paragraphe, titre } from '../blocs-courants.ts';
import { accorder, nommer } from '../seance/personnes.ts';
import { texte } from '../segments.ts';
import { reponseAvant } from './date-de-reponse.ts';

const QUI = '………………………………………………';

/** Une case par façon de répondre que le droit de l'instance et la tenue de la réunion permettent, une ligne chacune. */
function cases(seance: Seance, personne: Personne): string[] {
  const { modalite } = seance.reunion;
  const e = (masculin: string) => accorder(personne, masculin, `${masculin}e`);
  const libre = regimeDe(seance.instance) === 'libre';
  return [
    ...(modalite === 'distance' ? [] : [`☐ Je serai ${e('présent')}${modalite === 'mixte' ? ' en salle' : ''}`]),
    ...(modalite === 'salle' ? [] : ['☐ Je participerai à distance']),
    ...(libre
      ? [`☐ Je serai ${e('représenté')} par ${QUI}`]
      : [`☐ Je serai ${e('suppléé')} par ${QUI}`, `☐ Je donne pouvoir à ${QUI}`]),
    `☐ Je serai ${e('excusé')}`,
  ];
}

/** Le coupon à cocher et à renvoyer, sous l'ordre du jour d'une lettre individuelle (R-060). */
export function couponReponse(seance: Seance, personne: Personne, prefixe: string): Bloc[] {
  const { courriel } = seance.emetteur;
  const limite = dateLongue(reponseAvant(seance, seance.reunion.convoqueeLe));
  return [
    titre(`${prefixe}reponse`, 2, `Votre réponse, ${nommer(personne)}`),
    paragraphe(
      `${prefixe}reponse_limite`,
      texte(`À renvoyer au plus tard le ${limite}${courriel === null ? '' : `, à ${courriel}`}.`),
      'reference',
      true,
    ),
    ...cases(seance, personne).map((ligne, rang, toutes) =>
      paragraphe(`${prefixe}reponse_${rang + 1}`, texte(ligne), 'corps', rang < toutes.length - 1),
    ),
  ];
}
