import { dateBreve, distanceAuJour } from '#shared/dates/format.ts';
import { montantFr } from '#shared/text/montants.ts';
import { pluriel } from '#shared/text/nombres.ts';
import type { Echeance } from './echeancier.types.ts';

/** Le participe de ce qui est fait, selon la chose. */
const FAIT: Readonly<Record<string, string>> = {
  avenant: 'conclu',
  'avenant-ultime': 'conclu',
  versement: 'versé',
  avance: 'versée',
  controle: 'fait',
  copil: 'tenu',
  previsions: 'reçues',
  comptes: 'reçus',
  'compte-rendu': 'reçu',
  'bilan-d-ensemble': 'reçu',
  visite: 'faite',
  lettre: 'reçue',
  demande: 'reçus',
};

/** « versement », « previsions »… : de quoi une échéance est faite, et donc où elle se renseigne. */
export const genreDEcheance = ({ cle }: Pick<Echeance, 'cle'>): string => cle.replace(/:.*$/u, '');

/** Une échéance en deux lignes courtes, pour la ligne du temps : « 172 500 € », « suspendus » ; `dater` écrit une date. */
export function echeanceDite(
  echeance: Echeance,
  jour: string,
  dater: (date: string) => string = dateBreve,
): { readonly titre: string; readonly precision: string } {
  const { quoi, le, etat, faitLe, retard, montant, qui, alerte } = echeance;
  const genre = genreDEcheance(echeance);
  const argent = genre === 'versement' && montant !== null;
  const rendu = qui === 'operateur' && genre === 'versement';
  const fait = rendu ? 'rendu' : (FAIT[genre] ?? 'fait');
  return {
    titre: argent ? montantFr(montant) : quoi,
    precision:
      faitLe !== null
        ? `${fait}${argent ? 's' : ''} le ${dater(faitLe)}`
        : etat === 'en_retard'
          ? `${pluriel(retard, 'jour', 'jours')} de retard`
          : etat === 'suspendu'
            ? `suspendu${argent ? 's' : ''}`
            : alerte !== null
              ? `${alerte}, ${distanceAuJour(le, jour)}`
              : etat === 'proche'
                ? distanceAuJour(le, jour)
                : dater(le),
  };
}
