import type { Candidature } from '#shared/domain/appel/candidature.schema.ts';
import type { EtatDEligibilite } from '#shared/domain/appel/eligibilite.rules.ts';
import {
  type EtatDeCandidature,
  etatDeCandidature,
  etatDeCandidatureLibelle,
} from '#shared/domain/appel/etat.rules.ts';
import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';

const SENS: Readonly<Record<EtatDeCandidature, SensEtat>> = {
  a_controler: 'afaire',
  eligible: 'cours',
  non_eligible: 'bloque',
  retenue: 'fait',
  attente: 'attente',
  non_retenue: 'sans-objet',
  conventionnee: 'fait',
};

interface Proprietes {
  readonly candidature: Pick<Candidature, 'decision' | 'conventionId'>;
  readonly eligibilite: EtatDEligibilite;
}

/** Où en est une candidature, en mots. */
export function EtatDeLaCandidature({ candidature, eligibilite }: Proprietes) {
  const etat = etatDeCandidature(candidature, eligibilite);
  return <Etat sens={SENS[etat]}>{etatDeCandidatureLibelle[etat]}</Etat>;
}
