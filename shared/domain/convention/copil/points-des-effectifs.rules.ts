import { enPhrase } from '#shared/text/capitale.ts';
import { typographier } from '#shared/text/typographie.ts';
import { nombreFr } from '#shared/text/nombres.ts';
import { type ConstatDEffectif, constatsDesEffectifs } from '../beneficiaires/constats-effectifs.rules.ts';
import { type EffectifsDeConvention, lignesLues } from '../beneficiaires/lecture-effectifs.rules.ts';
import { feuLibelle } from '../beneficiaires/objectif-a-date.rules.ts';
import { TOTAL } from '../beneficiaires/ventilations.data.ts';
import type { DureeDeConvention } from '../duree.rules.ts';
import type { PointDu } from './point-du.schema.ts';

const echange = (point: Pick<PointDu, 'du' | 'titre' | 'article'>, raisons: readonly string[]): PointDu => ({
  ...point,
  titre: typographier(point.titre),
  nature: 'echange',
  intervenant: null,
  duree: 15,
  raison: typographier(raisons.join(' ; ')),
});

/** Les objectifs que l'on devait avoir atteints à la date des données, et qui ne le sont pas (I5, I6). */
function objectifsManques(
  effectifs: EffectifsDeConvention,
  periode: DureeDeConvention,
  jour: string,
): readonly PointDu[] {
  const manques = lignesLues(effectifs, periode, jour, null).filter(
    ({ part, feu }) => part === TOTAL && (feu === 'orange' || feu === 'rouge'),
  );
  const au = manques.reduce((dernier, une) => (une.au !== null && une.au > dernier ? une.au : dernier), '');
  const raisons = manques.map(
    ({ libelle, retenu, aDate, feu }) =>
      `${libelle.toLocaleLowerCase('fr')} : ${nombreFr(retenu ?? 0)} sur ${nombreFr(aDate ?? 0)} à date, ${feuLibelle[feu].toLocaleLowerCase('fr')}`,
  );
  const point = { du: `objectifs:${au}`, titre: 'Objectifs à date non atteints', article: 'D. 5316-3' };
  return manques.length === 0 ? [] : [echange(point, raisons)];
}

const PARCOURS = {
  I7: { cle: 'inscriptions', titre: 'Personnes non inscrites après cinq mois', article: null },
  I8: { cle: 'parcours', titre: 'Parcours trop longs', article: 'D. 5316-13' },
} as const;

/** « parcours de plus de douze mois : 2 personnes » : la phrase du constat, dans une énumération. */
const enRaison = ({ phrase }: ConstatDEffectif): string => enPhrase(phrase).replace(/\.$/u, '');

/** Inscriptions qui tardent (I7), parcours au-delà de neuf ou douze mois (I8, D. 5316-13), d'après la dernière période. */
function parcoursEnCause(effectifs: EffectifsDeConvention): readonly PointDu[] {
  const constats = constatsDesEffectifs(effectifs);
  return (['I7', 'I8'] as const).flatMap((code) => {
    const siens = constats.filter((un) => un.code === code);
    const { cle, ...point } = PARCOURS[code];
    const au = siens.reduce((dernier, un) => (un.au > dernier ? un.au : dernier), '');
    return siens.length === 0 ? [] : [echange({ ...point, du: `${cle}:${au}` }, siens.map(enRaison))];
  });
}

/** Ce que les effectifs mettent à l'ordre du jour ; des données neuves font un point neuf. */
export const pointsDesEffectifs = (
  effectifs: EffectifsDeConvention,
  periode: DureeDeConvention,
  jour: string,
): readonly PointDu[] => [...objectifsManques(effectifs, periode, jour), ...parcoursEnCause(effectifs)];
