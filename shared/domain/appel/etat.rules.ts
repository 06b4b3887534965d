import type { Appel } from './appel.schema.ts';
import type { Candidature } from './candidature.schema.ts';
import type { EtatDEligibilite } from './eligibilite.rules.ts';

export type EtatDAppel = 'a_venir' | 'ouvert' | 'instruction' | 'clos';

export const etatDAppelLibelle: Readonly<Record<EtatDAppel, string>> = {
  a_venir: 'À venir',
  ouvert: 'Dépôt ouvert',
  instruction: 'En instruction',
  clos: 'Clos',
};

/** Où en est un appel ce jour-là ; le dernier jour de dépôt est encore ouvert. Sans date de lancement, il est à venir. */
export function etatDAppel({ lanceLe, depotAu, closLe }: Pick<Appel, 'lanceLe' | 'depotAu' | 'closLe'>, jour: string) {
  if (closLe !== null && closLe <= jour) return 'clos' satisfies EtatDAppel;
  if (lanceLe === null || jour < lanceLe) return 'a_venir' satisfies EtatDAppel;
  return (depotAu === null || jour <= depotAu ? 'ouvert' : 'instruction') satisfies EtatDAppel;
}

export type EtatDeCandidature = EtatDEligibilite | 'retenue' | 'attente' | 'non_retenue' | 'conventionnee';

export const etatDeCandidatureLibelle: Readonly<Record<EtatDeCandidature, string>> = {
  a_controler: 'À instruire',
  eligible: 'Éligible',
  non_eligible: 'Non éligible',
  retenue: 'Retenue',
  attente: 'Liste d’attente',
  non_retenue: 'Non retenue',
  conventionnee: 'Conventionnée',
};

/** Où en est une candidature : sa convention, sinon sa décision, sinon son éligibilité. */
export const etatDeCandidature = (
  { decision, conventionId }: Pick<Candidature, 'decision' | 'conventionId'>,
  eligibilite: EtatDEligibilite,
): EtatDeCandidature => (conventionId === null ? (decision ?? eligibilite) : 'conventionnee');
