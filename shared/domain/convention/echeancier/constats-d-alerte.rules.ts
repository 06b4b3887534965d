import { ajouterJours } from '#shared/dates/date-civile.ts';
import { dateCourte, distanceAuJour } from '#shared/dates/format.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import type { Periode } from '../duree.rules.ts';
import { alerteAvant } from './alerte.rules.ts';
import {
  type AvenantAnnuel,
  avenantAttendu,
  echeanceDeLAvenant,
  tropTardPourConclure,
} from './avenant-annuel.rules.ts';

/** Ce qui reste à faire avant l'échéance de l'arrêté, selon ce qui est déjà fait ce jour-là. */
function resteAFaire({ annee, proposeLe, signeLe }: AvenantAnnuel, jour: string, le: string): string {
  const fait = (date: string | null) => date !== null && date <= jour;
  if (fait(signeLe)) return `L’organisme a signé l’avenant ${annee} : à conclure pour le ${dateCourte(le)}`;
  if (fait(proposeLe))
    return `L’avenant ${annee} est proposé : sans signature de l’organisme le ${dateCourte(le)}, les versements s’arrêtent le lendemain`;
  return `L’avenant ${annee} est à proposer, pour une signature le ${dateCourte(le)} au plus tard`;
}

/**
 * L'alerte de l'avenant annuel à soixante jours, à trente, le jour même (O-4, D. 5316-6) : de l'échéance de l'arrêté, puis
 * du 29 septembre, dernier jour pour conclure. `jour` : date civile.
 */
export function constatsDeLAlerte(avenant: AvenantAnnuel, convention: Periode, jour: string): readonly Constat[] {
  const { annee, concluLe } = avenant;
  const conclu = concluLe !== null && concluLe <= jour;
  if (conclu || jour > convention.fin || !avenantAttendu(annee, convention)) return [];
  const echeance = echeanceDeLAvenant(avenant);
  const ultime = ajouterJours(tropTardPourConclure(annee), -1);
  const le = jour <= echeance ? echeance : ultime;
  const alerte = alerteAvant(le, jour);
  if (alerte === null) return [];
  const quoi =
    jour <= echeance
      ? resteAFaire(avenant, jour, le)
      : `Dernier jour pour conclure l’avenant ${annee} : le ${dateCourte(le)} ; ensuite, les versements de l’année sont à redemander`;
  return [
    {
      code: 'O-4',
      gravite: alerte === 'J-60' ? 'information' : 'attention',
      phrase: typographier(`${alerte}, ${distanceAuJour(le, jour)} : ${enPhrase(quoi)}.`),
      article: 'D. 5316-6',
      ou: String(annee),
    },
  ];
}
