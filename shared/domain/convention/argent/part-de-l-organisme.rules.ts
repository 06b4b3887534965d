import { sommeDe } from './centimes.rules.ts';
import type { ControleDOrganisme, PartDOrganisme, Proposition } from './surcompensation.schema.ts';

const additionner = ({ termes }: Pick<ControleDOrganisme, 'termes'>, cle: string): number =>
  sommeDe(termes.flatMap((un) => (un.cle === cle && un.annee !== null ? [un.valeur] : [])));

/**
 * Ce que le contrôle d'une convention dit de cet organisme seul (M7) : un membre d'un projet commun n'y répond que de sa
 * part. `null` : il n'y rend aucun compte. Centimes, sur les exercices rendus.
 */
export function partDeLOrganisme(
  { organismes }: Pick<Proposition, 'organismes'>,
  structureId: string,
): PartDOrganisme | null {
  const sien = organismes.find((un) => un.structureId === structureId);
  if (sien === undefined) return null;
  const exercices = [...new Set(sien.termes.flatMap(({ annee }) => annee ?? []))].toSorted();
  return {
    exercices,
    verse: additionner(sien, 'V'),
    chargesNettes: additionner(sien, 'CN'),
    surcompensation: sien.surcompensation,
    decision: sien.decision,
    aReporter: sien.aReporter,
    aReverser: sien.aReverser,
  };
}
