import { anneeCivile } from '#shared/dates/date-civile.ts';
import type { Convention } from './convention.schema.ts';
import type { DocumentDeConvention } from './document-convention.schema.ts';
import { anneesCiviles, cloturesTouchees, periodeTenue } from './duree.rules.ts';
import { echeanceDuBilanDEnsemble } from './echeancier/controles.rules.ts';

type Lue = Pick<Convention, 'genre' | 'debut' | 'fin' | 'resilieeLe' | 'cloture' | 'clauseCompteRendu' | 'clauseBilan'>;

/** Les relances : ce que l'on écrit à l'opérateur de ce qui manque à une échéance, avec son courriel. */
export const RELANCES: ReadonlySet<DocumentDeConvention> = new Set([
  'relance-previsions',
  'relance-comptes',
  'relance-compte-rendu',
  'relance-bilan',
]);

/** Ce que le code du travail ne connaît que d'une convention O2R ; le reste se prévoit dans toute convention. */
const D_UNE_O2R: ReadonlySet<DocumentDeConvention> = new Set([
  'relance-previsions',
  'relance-comptes',
  'avenant',
  'versement',
  'resiliation',
]);

/** Ce document se prépare pour cette convention : le texte l'y prévoit (O2R), ou sa clause (E1, E2). */
export function sePrepare({ genre, clauseCompteRendu, clauseBilan }: Lue, document: DocumentDeConvention): boolean {
  if (document === 'relance-compte-rendu') return clauseCompteRendu;
  if (document === 'relance-bilan') return clauseBilan;
  return genre === 'o2r' || !D_UNE_O2R.has(document);
}

/**
 * Les années dont traite un document : civiles, celles où se clôt un exercice de l'organisme (E1), ou celle de l'échéance
 * du bilan d'ensemble (E2), qui peut précéder la convention.
 */
export function anneesDuDocument(convention: Lue, document: DocumentDeConvention): readonly number[] {
  if (document === 'relance-compte-rendu')
    return cloturesTouchees(periodeTenue(convention), convention.cloture).map(anneeCivile);
  if (document === 'relance-bilan') return [anneeCivile(echeanceDuBilanDEnsemble(periodeTenue(convention).fin))];
  return anneesCiviles(convention);
}
