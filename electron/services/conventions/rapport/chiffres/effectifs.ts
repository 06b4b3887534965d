import { joursEntre } from '#shared/dates/date-civile.ts';
import type { EffectifsDeConvention } from '#shared/domain/convention/beneficiaires/lecture-effectifs.rules.ts';
import type { Periode } from '#shared/domain/convention/duree.rules.ts';
import type { Convention } from '#shared/domain/convention/convention.schema.ts';
import type { RapportEntier } from '#shared/domain/convention/rapport/rapport.schema.ts';
import type { EffectifsDuRapport, LigneDIndicateur } from '#shared/documents/rapport-copil/effectifs.types.ts';
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

/** Les jours que comptent les objectifs à date : jusqu'au dernier relevé de chaque ligne, ensemble celles du même jour. */
function joursDe({ debut, fin }: Periode, lignes: readonly LigneDIndicateur[]): EffectifsDuRapport['jours'] {
  const total = joursEntre(debut, fin) + 1;
  const lues = lignes.flatMap(({ au, aDate, dont, libelle }) =>
    au === null || aDate === null ? [] : [{ au, nom: dont ? `dont ${libelle}` : libelle }],
  );
  return {
    total,
    releves: [...Map.groupBy(lues, ({ au }) => au)]
      .toSorted(([un], [autre]) => un.localeCompare(autre))
      .map(([au, siennes]) => ({
        au,
        ecoules: Math.min(total, Math.max(0, joursEntre(debut, au) + 1)),
        lignes: siennes.map(({ nom }) => nom),
      })),
  };
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
  const indicateurs = indicateursDuRapport(lectures, rapport.ecarts);
  return {
    au,
    source: sourceDe(rapport, lectures.donnees, convention.porteur),
    seuils: { vert: seuilVert, orange: seuilOrange },
    seuilCases,
    jours: joursDe(convention, indicateurs),
    indicateurs,
    ...publicsDuRapport(lectures),
    autres: autresVentilations(lectures),
    courbe: courbeDuRapport(lectures),
    ...parcoursDuRapport(lectures),
  };
}
