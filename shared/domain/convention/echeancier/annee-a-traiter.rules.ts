import type { DocumentDeConvention } from '../document-convention.schema.ts';
import { genreDEcheance } from './echeance-dite.rules.ts';
import type { Echeance } from './echeancier.types.ts';

/** Les échéances dont sort un document, par le début de leur clé. */
const ECHEANCE_DE: Readonly<Record<DocumentDeConvention, string | null>> = {
  'relance-previsions': 'previsions',
  'relance-comptes': 'comptes',
  'relance-compte-rendu': 'compte-rendu',
  'relance-bilan': 'bilan-d-ensemble',
  avenant: 'avenant',
  'avenant-general': null,
  versement: 'versement',
  resiliation: null,
  visite: null,
  'lettre-de-controle': null,
  'suite-de-controle': null,
};

/** L'année à traiter d'abord : la plus ancienne en retard, sinon la prochaine due, sinon la dernière ; `null` : aucune. */
export function anneeATraiter(document: DocumentDeConvention, echeances: readonly Echeance[]): number | null {
  const siennes = echeances.filter((echeance) => genreDEcheance(echeance) === ECHEANCE_DE[document]);
  const due =
    siennes.find(({ etat }) => etat === 'en_retard') ?? siennes.find(({ etat }) => etat !== 'fait') ?? siennes.at(-1);
  return due?.annee ?? null;
}

/** La relance à faire d'abord, de ce que l'opérateur doit en retard ; `null` : rien n'est en retard. */
export function relanceDue(
  echeances: readonly Echeance[],
): { readonly genre: DocumentDeConvention; readonly annee: number } | null {
  for (const { etat, annee, ...echeance } of echeances) {
    if (etat !== 'en_retard') continue;
    const genre = genreDEcheance(echeance);
    if (genre === 'previsions') return { genre: 'relance-previsions', annee };
    if (genre === 'comptes') return { genre: 'relance-comptes', annee };
    if (genre === 'compte-rendu') return { genre: 'relance-compte-rendu', annee };
    if (genre === 'bilan-d-ensemble') return { genre: 'relance-bilan', annee };
  }
  return null;
}
