import { Etat, type SensEtat } from '#renderer/ui/reperes/Etat.tsx';
import { type EtatDeNavette, etatDeNavette } from '#shared/domain/navette/etat.rules.ts';
import { direEtatDeNavette } from '#shared/domain/navette/navette.labels.ts';
import type { Navette } from '#shared/domain/navette/navette.schema.ts';

const SENS: Readonly<Record<EtatDeNavette, SensEtat>> = {
  attendue: 'attente',
  en_retard: 'retard',
  recue: 'cours',
  integree: 'fait',
};

interface Proprietes {
  readonly navette: Navette;
  readonly jour: string;
  /** Une plus récente est partie : on ne l'attend plus. */
  readonly remplacee?: boolean;
}

/** Où en est une navette : attendue, en retard, remplacée, reçue, intégrée. */
export const EtatDUneNavette = ({ navette, jour, remplacee = false }: Proprietes) =>
  remplacee ? (
    <Etat sens="sans-objet">Remplacée</Etat>
  ) : (
    <Etat sens={SENS[etatDeNavette(navette, jour)]}>{direEtatDeNavette(navette, jour)}</Etat>
  );
