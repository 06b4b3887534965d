import { montantFr } from '#shared/text/montants.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { anneesSuivies } from '../annees-suivies.rules.ts';
import { constatsDuCopil } from '../copil/frequence.rules.ts';
import { constatsDeLAvenant } from './avenant-annuel.rules.ts';
import { constatsDeLAlerte } from './constats-d-alerte.rules.ts';
import { constatsDesComptes } from './comptes-annuels.rules.ts';
import { suspensionsDe } from './echeancier.rules.ts';
import type { AnneeSuivie, ConventionSuivie } from './echeancier.types.ts';
import { constatsDesPrevisions } from './previsions.rules.ts';
import { estUnProjet, statutSelonLesFaits } from '../statut.rules.ts';
import { montantAReprendre } from './suspension-avenant.rules.ts';
import { type LignesDeConvention, suivre } from './suivi.rules.ts';
import { constatsDesVersementsSuspendus } from './versements-suspendus.rules.ts';

/** Combien il y a à redemander quand l'avenant n'a pas été conclu à temps (O-4, D. 5316-6) : une proposition (M10). */
function constatsDeLaReprise(annee: AnneeSuivie, suivie: ConventionSuivie, jour: string): readonly Constat[] {
  const montant = montantAReprendre(annee, suivie, suivie.versements, jour);
  if (montant === 0) return [];
  const phrase = `À redemander pour ${annee.annee} : ${montantFr(montant)}, ce qui est versé moins ce qui est revenu. À valider par l’autorité.`;
  return [
    {
      code: 'O-4',
      gravite: 'attention',
      phrase: typographier(phrase),
      article: 'D. 5316-6',
      ou: String(annee.annee),
    },
  ];
}

/**
 * Ce que le fil des années montre d'une convention signée : son COPIL qui tarde ; d'une O2R, alertes et avenants (O-4), prévisions
 * (O-16), comptes et bilans (O-7), versements faits malgré une suspension. D'un projet ou d'une convention close, rien.
 * `jour` : date civile.
 */
export function constatsDuSuivi(lignes: LignesDeConvention, jour: string): readonly Constat[] {
  const statut = statutSelonLesFaits(lignes.convention, jour);
  const suivie = suivre(lignes);
  if (estUnProjet(statut) || statut === 'cloturee') return [];
  const copil = constatsDuCopil(suivie, suivie.copil, jour);
  if (!suivie.estO2r) return copil;
  const annees = anneesSuivies(suivie).flatMap((annee) => [
    ...constatsDeLAvenant(annee, suivie, jour),
    ...constatsDeLaReprise(annee, suivie, jour),
    ...constatsDesPrevisions(annee, suivie, jour),
    ...constatsDesComptes(annee, jour),
  ]);
  const alertes = anneesSuivies(suivie).flatMap((annee) => constatsDeLAlerte(annee, suivie, jour));
  return [
    ...alertes,
    ...copil,
    ...annees,
    ...constatsDesVersementsSuspendus(suivie.versements, suspensionsDe(suivie, jour)),
  ];
}
