import type { Constat } from '../../constat.ts';
import { anneesSuivies } from '../annees-suivies.rules.ts';
import { constatsDuCopil } from '../copil/frequence.rules.ts';
import { constatsDeLAvenant } from './avenant-annuel.rules.ts';
import { constatsDesComptes } from './comptes-annuels.rules.ts';
import { suspensionsDe } from './echeancier.rules.ts';
import { constatsDesPrevisions } from './previsions.rules.ts';
import { statutSelonLesFaits } from '../statut.rules.ts';
import { type LignesDeConvention, suivre } from './suivi.rules.ts';
import { constatsDesVersementsSuspendus } from './versements-suspendus.rules.ts';

/**
 * Ce que le fil des années montre d'une convention signée : son COPIL qui tarde ; d'une O2R, avenants (O-4), prévisions
 * (O-16), comptes et bilans (O-7), versements faits malgré une suspension. D'un projet ou d'une convention close, rien.
 * `jour` : date civile.
 */
export function constatsDuSuivi(lignes: LignesDeConvention, jour: string): readonly Constat[] {
  const statut = statutSelonLesFaits(lignes.convention, jour);
  const suivie = suivre(lignes);
  if (statut === 'projet' || statut === 'cloturee') return [];
  const copil = constatsDuCopil(suivie, suivie.copil, jour);
  if (!suivie.estO2r) return copil;
  const annees = anneesSuivies(suivie).flatMap((annee) => [
    ...constatsDeLAvenant(annee, suivie, jour),
    ...constatsDesPrevisions(annee, suivie, jour),
    ...constatsDesComptes(annee, jour),
  ]);
  return [...copil, ...annees, ...constatsDesVersementsSuspendus(suivie.versements, suspensionsDe(suivie, jour))];
}
