import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { type Profil, profilDe } from '../instance/profil.rules.ts';
import type { Seance } from '../seance/seance.schema.ts';

/** Délai de R. 133-8, en jours entre la réception et la réunion ; marge comptée au-delà. */
export const DELAI_SUPPLETIF = 5;

export interface Delai {
  readonly jours: number;
  /** « R. 133-8 », ou « règlement intérieur, art. 6 ». */
  readonly article: string;
  /** « Règle supplétive de cinq jours (R. 133-8) », « Règlement intérieur, art. 6 : 10 jours ». */
  readonly libelle: string;
  /** Règle du code des relations entre le public et l’administration, à défaut de règlement intérieur. */
  readonly suppletif: boolean;
}

/**
 * Délai de convocation d’après le profil juridique. R. 5311-44 n’en fixe pas : c’est celui du règlement
 * intérieur (R. 5311-45), sinon cinq jours, règle supplétive si le comité rend des avis sur des projets de texte ou de
 * décision (R*133-1, R. 133-8). Zéro : l’instance n’est tenue par aucun délai.
 */
export function delaiApplicable({ delaiConvocation }: Pick<Profil, 'delaiConvocation'>): Delai {
  const { valeur: jours, source, article, note } = delaiConvocation;
  if (source === 'texte') {
    const texteDuDelai =
      article === null
        ? 'Aucun délai imposé'
        : note === null
          ? `Cinq jours au moins (${article})`
          : `Règle supplétive de cinq jours (${article})`;
    return { jours, article: article ?? '', libelle: typographier(texteDuDelai), suppletif: true };
  }
  const precise = article === null ? '' : `, ${article}`;
  return {
    jours,
    article: `règlement intérieur${precise}`,
    libelle: typographier(`Règlement intérieur${precise} : ${pluriel(jours, 'jour', 'jours')}`),
    suppletif: false,
  };
}

/** Le bureau du CREFOP : une commission ainsi nommée, dont le texte compte le délai depuis l’envoi (R. 6123-3-15). */
export const estBureauDuCrefop = ({ type, sigle, complement }: Seance['instance']): boolean =>
  type === 'commission' && /\bbureau\b.*\bcrefop\b/iu.test(`${sigle ?? ''} ${complement}`);

const DELAI_DU_BUREAU: Delai = {
  jours: DELAI_SUPPLETIF,
  article: 'R. 6123-3-15',
  libelle: typographier('Convocation du bureau effectuée cinq jours au moins avant (R. 6123-3-15)'),
  suppletif: false,
};

/** Le délai que suit la réunion d’une séance, au jour de celle-ci. */
export const delaiDeLaSeance = (seance: Pick<Seance, 'instance' | 'parametres' | 'reunion'>): Delai =>
  estBureauDuCrefop(seance.instance) ? DELAI_DU_BUREAU : delaiApplicable(profilDe(seance, seance.reunion.date));
