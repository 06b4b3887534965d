import { dateCourte } from '#shared/dates/format.ts';
import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nomComplet } from '../annuaire/personne.labels.ts';
import type { Personne } from '../annuaire/personne.schema.ts';
import type { Constat } from '../constat.ts';
import { titulaireLe } from '../instance/mandat.rules.ts';
import { regimeDe } from '../instance/profil.rules.ts';
import { ARTICLE_DE_CONVOCATION } from '../instance/textes.rules.ts';
import type { Accord, Seance, SiegeEnSeance } from '../seance/seance.schema.ts';
import { changementsDepuis, ordreDuJourEnTexte } from './ordre-du-jour-vu.rules.ts';

/** Où en est l'accord d'un coprésident sur l'ordre du jour. */
export interface AccordDuPresident {
  readonly siege: SiegeEnSeance;
  readonly president: Personne;
  readonly accord: Accord | null;
  /** Ce qui a changé depuis : l'accord est alors à redemander. */
  readonly changements: readonly string[];
}

/** L'accord de chaque coprésident en fonctions sur l'ordre du jour (R-216 ; R. 5311-44), dans l'ordre des sièges. */
export function accordsSurLOrdreDuJour(seance: Seance): AccordDuPresident[] {
  const vu = ordreDuJourEnTexte(seance);
  return seance.sieges.flatMap((siege) => {
    const president = siege.categorie === 'P' ? titulaireLe(siege.mandats, seance.reunion.date)?.personne : undefined;
    if (president === undefined) return [];
    const accord = seance.accords.find(({ siegeId }) => siegeId === siege.id) ?? null;
    const changements = accord === null || accord.texte === null ? [] : changementsDepuis(accord.texte, vu);
    return [{ siege, president, accord, changements }];
  });
}

/** Les présidents de ce régime fixent l'ordre du jour ensemble ; ailleurs, aucun texte ne le demande. */
export const demandeLAccord = ({ instance }: Pick<Seance, 'instance'>): boolean =>
  ['CT', 'CREFOP'].includes(regimeDe(instance));

/** Chaque coprésident a donné son accord sur l'ordre du jour tel qu'il est, là où le texte le demande. */
export const accordsDonnes = (seance: Seance): boolean =>
  !demandeLAccord(seance) ||
  accordsSurLOrdreDuJour(seance).every(({ accord, changements }) => accord !== null && changements.length === 0);

/**
 * R-216 : les coprésidents fixent l'ordre du jour (R. 5311-44 ; R. 6123-3-14 pour le CREFOP) ; l'accord de chacun avant
 * de convoquer, et de nouveau si l'ordre du jour a changé depuis.
 */
export function controlerAccords(seance: Seance): Constat[] {
  if (!demandeLAccord(seance) || seance.points.every(({ etat }) => etat === 'retire')) return [];
  const article = ARTICLE_DE_CONVOCATION[regimeDe(seance.instance)];
  const dire = (phrase: string, ou: string | null): Constat => ({
    code: 'R-216',
    gravite: 'attention',
    phrase: typographier(phrase),
    article,
    ou,
  });
  const accords = accordsSurLOrdreDuJour(seance);
  const attendus = accords.filter(({ accord }) => accord === null);
  const aRedemander = accords.filter(({ changements }) => changements.length > 0);
  return [
    ...(attendus.length === 0
      ? []
      : [
          dire(
            `L’accord de ${enumerer(attendus.map(({ president }) => nomComplet(president)))} sur l’ordre du jour n’est pas noté.`,
            attendus[0]?.siege.id ?? null,
          ),
        ]),
    ...aRedemander.map(({ siege, president, accord }) =>
      dire(
        `L’ordre du jour a changé depuis l’accord de ${nomComplet(president)}, le ${dateCourte(accord?.recuLe ?? '')} : à redemander.`,
        siege.id,
      ),
    ),
  ];
}
