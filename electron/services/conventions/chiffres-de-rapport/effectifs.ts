import { joursEntre } from '#shared/dates/date-civile.ts';
import type { EffectifsDeConvention } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { EffectifsDuRapport } from '#shared/documents/rapport-copil/effectifs.types.ts';
import { courbeDuRapport } from './courbe.ts';
import { indicateursDuRapport } from './indicateurs.ts';
import { lecturesAu } from './lectures.ts';
import { parcoursDuRapport } from './parcours.ts';
import { autresVentilations, publicsDuRapport } from './ventilations.ts';

/** D'où viennent les effectifs : ce que le rapport en dit, sinon qui les a donnés, à défaut le porteur (I12). */
function sourceDe(rapport: RapportEntier, { releves }: EffectifsDeConvention, porteur: string): string {
  if (rapport.source !== null) return rapport.source;
  const dites = [...new Set(releves.map(({ source }) => source ?? porteur))];
  return dites.length === 0 ? porteur : dites.join(', ');
}

/** Les bénéficiaires d'un rapport, au jour de ses données (I1 à I12). */
export function effectifsDuRapport(
  toutes: EffectifsDeConvention,
  convention: Convention,
  rapport: RapportEntier,
  au: string,
): EffectifsDuRapport {
  const lectures = lecturesAu(toutes, convention, rapport, au);
  const { seuilVert, seuilOrange, seuilCases } = toutes.reglages;
  const total = joursEntre(convention.debut, convention.fin) + 1;
  return {
    au,
    source: sourceDe(rapport, lectures.donnees, convention.porteur),
    seuils: { vert: seuilVert, orange: seuilOrange },
    seuilCases,
    jours: { ecoules: Math.min(total, Math.max(0, joursEntre(convention.debut, au) + 1)), total },
    indicateurs: indicateursDuRapport(lectures, rapport.ecarts),
    ...publicsDuRapport(lectures),
    autres: autresVentilations(lectures),
    courbe: courbeDuRapport(lectures),
    ...parcoursDuRapport(lectures),
  };
}
