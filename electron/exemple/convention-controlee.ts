import { ajouterJours, ajouterMois, anneeCivile } from '#shared/dates/date-civile.ts';
import { dUnTrait } from '#shared/travail/suite.ts';
import { APPELANT, type Atelier, jourDe, VU } from './atelier.ts';
import {
  CONSTATS_EXEMPLE,
  JUSTIFICATIFS_EXEMPLE,
  POINTS_EXEMPLE,
  RSFP_EXEMPLE,
  SUITES_EXEMPLE,
} from './convention-controlee.donnees.ts';

/** La visite d'il y a six semaines : qui, points vérifiés, justificatifs, et l'écart reporté sur le dernier exercice clos. */
function visiter(atelier: Atelier, conventionId: string): string {
  const { h } = atelier;
  const { convention } = h['conventions.fiche']({ id: conventionId }, APPELANT);
  const le = jourDe(atelier, -45);
  const rendezVous = { conventionId, structureId: convention.porteurId, le, lieu: 'Locaux de Mulhouse' };
  const { id: visiteId } = h['visites.ouvrir'](rendezVous, APPELANT);
  for (const { id: personneId } of dUnTrait(h['annuaire.proposer']({ texte: 'ddets' }, APPELANT)).slice(0, 1))
    h['visites.ajouterAgent']({ visiteId, personneId }, APPELANT);
  const [visite] = h['controles.lire']({ conventionId }, APPELANT).visites;
  for (const { id, libelle } of visite?.points ?? []) {
    const patch = POINTS_EXEMPLE[libelle] ?? { constat: 'conforme', note: null };
    h['visites.modifierPoint']({ id, vu: VU, patch }, APPELANT);
  }
  const { lignes } = h['comptes.lire']({ conventionId }, APPELANT);
  for (const { compte, declare, retenu, ...dit } of JUSTIFICATIFS_EXEMPLE) {
    const ligneId = compte === null ? null : (lignes.findLast((une) => une.compte === compte)?.id ?? null);
    const saisi = { ...dit, visiteId, ligneId, declare: declare * 100, retenu: retenu * 100 };
    const { id } = h['visites.ajouterJustificatif'](saisi, APPELANT);
    if (ligneId !== null) h['visites.reporter']({ id }, APPELANT);
  }
  const patch = { constats: CONSTATS_EXEMPLE, suites: SUITES_EXEMPLE };
  h['visites.modifier']({ id: visiteId, vu: VU, patch }, APPELANT);
  return visiteId;
}

/** La convention suivie est contrôlée : une visite, la lettre qui attend sa réponse, le journal, le registre, la RSFP. */
export function controler(atelier: Atelier, conventionId: string): void {
  const { h, aujourdHui } = atelier;
  const visiteId = visiter(atelier, conventionId);
  const { id } = h['lettresDeControle.preparer']({ conventionId, visiteId, jusquA: null }, APPELANT);
  const envoi = { envoyeeLe: jourDe(atelier, -20), mode: 'Lettre recommandée avec avis de réception' };
  h['lettresDeControle.modifier']({ id, vu: VU, patch: envoi }, APPELANT);
  const [demandeLe, recuLe] = [jourDe(atelier, -80), jourDe(atelier, -62)];
  h['demandesDeControle.noter'](
    {
      conventionId,
      portee: 'actions',
      elements: 'Feuilles de présence des ateliers de remobilisation du trimestre',
      demandeLe,
      attenduLe: ajouterJours(demandeLe, 15),
      recuLe,
      conclusion: 'Ateliers réels : quarante-deux séances, feuilles signées.',
    },
    APPELANT,
  );
  h['donneesTransmises.proposer']({ conventionId }, APPELANT);
  const [effectifs] = h['controles.lire']({ conventionId }, APPELANT).donnees;
  const dates = { premiereLe: `${anneeCivile(aujourdHui) - 1}-01-31`, derniereLe: ajouterJours(aujourdHui, -3) };
  if (effectifs !== undefined) h['donneesTransmises.modifier']({ id: effectifs.id, vu: VU, patch: dates }, APPELANT);
  for (const [rang, [demandes, misesAJour, pieces, arrets]] of RSFP_EXEMPLE.entries()) {
    const mois = ajouterMois(aujourdHui, rang - RSFP_EXEMPLE.length).slice(0, 7);
    const patch = { demandes, misesAJour, pieces, arrets };
    h['rsfp.noter']({ conventionId, mois, vu: VU, patch }, APPELANT);
  }
}
