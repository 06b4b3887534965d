import type { Sortie } from '#shared/contract/contract.ts';
import { joursEntre } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import type { PointDAudit } from '#shared/domain/audit/audit.schema.ts';
import type { LigneSuivie } from '#shared/domain/rendu/suivi.schema.ts';
import type { FicheAProposer, PointAReprendre } from '#shared/domain/reunion/proposition.schema.ts';
import { direAlertes } from '#shared/domain/feuille-de-route/avancement.labels.ts';
import { enPhrase } from '#shared/text/capitale.ts';
import { pluriel } from '#shared/text/nombres.ts';

/** « échéance passée de 9 jours, DDETS » ; à venir, sa date ; sans échéance, la séance qui l'a prise. */
export function raisonDeSuivi(
  { echeance, pilote, date }: Pick<LigneSuivie, 'echeance' | 'pilote' | 'date'>,
  aujourdHui: string,
): string {
  const retard = echeance === null ? 0 : joursEntre(echeance, aujourdHui);
  const quand =
    echeance === null
      ? `prise le ${dateCourte(date)}, sans échéance`
      : retard > 0
        ? `échéance passée de ${pluriel(retard, 'jour', 'jours')}`
        : `échéance le ${dateCourte(echeance)}`;
  return [quand, pilote].filter(Boolean).join(', ');
}

/** « version 2 diffusée le 20/01/2026 » ; rien encore de figé, la séance seule. */
export const raisonDApprobation = ({ version, date }: Sortie<'points.proposer'>['aApprouver'][number]): string =>
  version === null
    ? `séance tenue le ${dateCourte(date)}`
    : `version ${version.numero}${version.diffuseLe === null ? '' : ` diffusée le ${dateCourte(version.diffuseLe)}`}`;

/** « reporté le 16/04/2026, 2 pièces ». */
export const raisonDePoint = ({ etat, date, pieces }: PointAReprendre): string =>
  [
    `${etat === 'reporte' ? 'reporté' : 'pas traité'} le ${dateCourte(date)}`,
    pieces > 0 && pluriel(pieces, 'pièce', 'pièces'),
  ]
    .filter(Boolean)
    .join(', ');

/** R-077 : inscrit dans les six mois de la réception, à la plénière la plus proche. */
export function raisonDAudit({ recuLe, demandeur, echeance }: PointDAudit, aujourdHui: string): string {
  const quand =
    echeance !== null &&
    `${echeance < aujourdHui ? 'à inscrire depuis le' : 'à inscrire avant le'} ${dateCourte(echeance)}`;
  return [`reçu le ${dateCourte(recuLe)}`, demandeur, quand].filter(Boolean).join(', ');
}

/** « bloquée depuis 40 jours : le local promis n’est plus libre, Atelier des Quartiers ». */
export function raisonDeFiche({ etat, arreteeDepuis, motif, retard, pilote, alertes }: FicheAProposer): string {
  const depuis =
    arreteeDepuis === null
      ? ''
      : arreteeDepuis === 0
        ? ' depuis ce jour'
        : ` depuis ${pluriel(arreteeDepuis, 'jour', 'jours')}`;
  const bloquee = etat === 'bloquee' && `bloquée${depuis}${motif === null ? '' : ` : ${enPhrase(motif)}`}`;
  const passee = retard > 0 && `échéance passée de ${pluriel(retard, 'jour', 'jours')}`;
  return [bloquee, passee, direAlertes({ alertes }), pilote].filter(Boolean).join(', ');
}
