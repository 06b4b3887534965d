import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { SiegeCompte } from '../seance/siege-compte.rules.ts';
import type { CompteDAssiduite, StatutDAssiduite } from './tableau-d-instance.schema.ts';

/**
 * Ce qu'un siège pourvu a été à une séance: le suppléant qui siège compte pour lui, un pouvoir qui vaut le
 * représente ; un pouvoir sans effet laisse son membre excusé. `null` : personne n'y siégeait ce jour-là.
 */
export function statutDAssiduite({ etat, compte, supplee, siege }: SiegeCompte): StatutDAssiduite | null {
  if (etat !== 'pourvu') return null;
  if (compte === 'represente') return 'represente';
  if (compte !== null) return supplee ? 'supplee' : 'present';
  if (siege.presence === null) return 'non_constate';
  const { statut } = siege.presence;
  return statut === 'excuse' || statut === 'pouvoir' ? 'excuse' : 'absent';
}

const AUCUNE: CompteDAssiduite = { present: 0, supplee: 0, represente: 0, excuse: 0, absent: 0, non_constate: 0 };

/** Combien de fois chaque statut ; les séances où il ne siégeait pas n'y sont pas. */
export function compterAssiduite(statuts: readonly (StatutDAssiduite | null)[]): CompteDAssiduite {
  const compte = { ...AUCUNE };
  for (const statut of statuts) if (statut !== null) compte[statut] += 1;
  return compte;
}

/** La somme de plusieurs membres : un collège, une séance. */
export function sommerAssiduite(comptes: readonly CompteDAssiduite[]): CompteDAssiduite {
  const somme = { ...AUCUNE };
  for (const compte of comptes)
    for (const statut of Object.keys(AUCUNE) as StatutDAssiduite[]) somme[statut] += compte[statut];
  return somme;
}

/** Séances où il avait un siège et dont la présence a été constatée : le dénominateur. */
export const attendusDe = ({ present, supplee, represente, excuse, absent }: CompteDAssiduite): number =>
  present + supplee + represente + excuse + absent;

/** Présent, suppléé ou représenté. */
export const venusDe = ({ present, supplee, represente }: CompteDAssiduite): number => present + supplee + represente;

/** Sa part, de 0 à 1 ; `null` : il n'était attendu à aucune séance. */
export function partDAssiduite(compte: CompteDAssiduite): number | null {
  const attendus = attendusDe(compte);
  return attendus === 0 ? null : venusDe(compte) / attendus;
}

/** « 5 fois en personne, 1 par son suppléant, 1 par un pouvoir, sur 8 séances où il avait un siège. » */
export function direAssiduite(compte: CompteDAssiduite): string {
  const { present, supplee, represente, excuse, absent, non_constate: inconnues } = compte;
  const venus = [
    `${present} en personne`,
    supplee > 0 && `${supplee} par suppléance`,
    represente > 0 && `${represente} par un pouvoir`,
  ].filter(Boolean);
  const manques = [
    excuse > 0 && pluriel(excuse, 'excuse', 'excuses'),
    absent > 0 && pluriel(absent, 'absence', 'absences'),
  ].filter(Boolean);
  const reste = manques.length === 0 ? '' : ` ; ${manques.join(', ')}`;
  const tues = inconnues === 0 ? '' : ` Hors compte : ${inconnues} sans présence constatée.`;
  return typographier(
    `${venus.join(', ')}, sur ${attendusDe(compte)} présences attendues (un siège pourvu, une séance)${reste}.${tues}`,
  );
}
