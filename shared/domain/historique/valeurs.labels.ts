import { estDateCivile } from '#shared/dates/date-civile.ts';
import { dateCourte, heureFr } from '#shared/dates/format.ts';
import { roleMandatLibelle } from '../annuaire/personne.labels.ts';
import { cibleLibelle, genreAuditLibelle } from '../audit/audit.labels.ts';
import { natureActeLibelle } from '../instance/acte.labels.ts';
import { titreDuMembreLibelle } from '../instance/nomination.labels.ts';
import { porteeLibelle } from '../instance/election.rules.ts';
import { collegeLibelle } from '../instance/instance.labels.ts';
import { reponseLibelle } from '../reunion/reponse.labels.ts';
import {
  canalLibelle,
  etatPointLibelle,
  etatReunionLibelle,
  modaliteLibelle,
  naturePointLibelle,
} from '../reunion/reunion.labels.ts';
import {
  etatActionLibelle,
  modeVoteLibelle,
  natureDeliberationLibelle,
  sensBulletinLibelle,
  sensLibelle,
  sensMouvementLibelle,
  statutPresenceLibelle,
  uniteDeVoteLibelle,
} from '../seance/seance.labels.ts';
import { approbationLibelle, etatVersionLibelle, objetAttenteLibelle } from '../rendu/rendu.labels.ts';
import { MOTS_DE_L_ANNUAIRE } from './champs-de-l-annuaire.labels.ts';
import { MOTS_DES_EMETTEURS } from './champs-des-emetteurs.labels.ts';
import { EN_EUROS_DES_APPELS, MONTANTS_DES_APPELS, MOTS_DES_APPELS } from './champs-des-appels.labels.ts';
import { MOTS_DE_L_EQ2030 } from './champs-de-l-eq2030.labels.ts';
import {
  EN_EUROS_DES_CONVENTIONS,
  MONTANTS_DES_CONVENTIONS,
  MOTS_DES_CONVENTIONS,
} from './champs-des-conventions.labels.ts';
import { MOTS_DES_RAPPORTS } from './champs-des-rapports.labels.ts';
import { MOTS_DU_PILOTAGE } from './champs-du-pilotage.labels.ts';
import { MOTS_DES_CONTROLES } from './champs-des-controles.labels.ts';
import { MOTS_DES_FEUILLES } from './champs-des-feuilles.labels.ts';
import { MOTS_DES_TERRITOIRES } from './champs-des-territoires.labels.ts';
import { direLesBlocs } from '../note/reglages.rules.ts';
import { montantFr } from '#shared/text/montants.ts';

const OUI_NON: Readonly<Record<string, string>> = { 0: 'non', 1: 'oui' };

/** Ce que valent les mots du fichier, d'après la table et le champ. */
const MOTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  ...MOTS_DES_EMETTEURS,
  ...MOTS_DE_L_EQ2030,
  ...MOTS_DES_TERRITOIRES,
  ...MOTS_DE_L_ANNUAIRE,
  ...MOTS_DES_FEUILLES,
  ...MOTS_DES_APPELS,
  ...MOTS_DES_CONVENTIONS,
  ...MOTS_DES_RAPPORTS,
  ...MOTS_DES_CONTROLES,
  ...MOTS_DU_PILOTAGE,
  'reunion.etat': etatReunionLibelle,
  'reunion.modalite': modaliteLibelle,
  'reunion.canal': canalLibelle,
  'reponse.valeur': reponseLibelle,
  'point.nature': naturePointLibelle,
  'point.etat': etatPointLibelle,
  'presence.statut': statutPresenceLibelle,
  'piece_jointe.acheve': { 0: 'document préparatoire', 1: 'document achevé' },
  'proposition.etat': { en_attente: 'en attente', inscrite: 'inscrite', ecartee: 'écartée' },
  'proposition.nature': naturePointLibelle,
  'point_type.nature': naturePointLibelle,
  'deliberation.nature': natureDeliberationLibelle,
  'deliberation.mode': modeVoteLibelle,
  'deliberation.sens_etat': sensLibelle,
  'deliberation.unite': uniteDeVoteLibelle,
  'deliberation.secret': OUI_NON,
  'mouvement.sens': sensMouvementLibelle,
  'mouvement.visio': OUI_NON,
  'mouvement.statut': statutPresenceLibelle,
  'bulletin.sens': sensBulletinLibelle,
  'action.etat': etatActionLibelle,
  'deliberation.suivi': etatActionLibelle,
  'version_pv.etat': etatVersionLibelle,
  'version_pv.approbation': approbationLibelle,
  'attente.objet': objetAttenteLibelle,
  'siege.college': collegeLibelle,
  'mandat.role': roleMandatLibelle,
  'mandat.titre': titreDuMembreLibelle,
  'election.portee': porteeLibelle,
  'acte.nature': natureActeLibelle,
  'audit.genre': genreAuditLibelle,
  'audit.cible': cibleLibelle,
  'audit.issue': { adopte: 'Adopté', rejete: 'Rejeté' },
};

const MONTANTS: ReadonlySet<string> = new Set([
  'demande',
  'accorde',
  'paye',
  'propose',
  'decide',
  'montant',
  ...MONTANTS_DES_APPELS,
  ...MONTANTS_DES_CONVENTIONS,
]);

const EN_EUROS: ReadonlySet<string> = new Set([
  'financement',
  'enveloppe',
  'projet_montant',
  'projet_consigne',
  ...EN_EUROS_DES_APPELS,
  ...EN_EUROS_DES_CONVENTIONS,
]);

/** Une valeur telle qu'on la lit : « 9 h 30 », « 12/03/2026 », « En salle ». */
export function enClair(tbl: string, champ: string, valeur: unknown): unknown {
  const texte = String(valeur);
  if (/^\d{2}:\d{2}$/u.test(texte)) return heureFr(texte);
  if (estDateCivile(texte)) return dateCourte(texte);
  if (EN_EUROS.has(tbl) && MONTANTS.has(champ)) return montantFr(Number(valeur));
  if (champ === 'supprime_le') return `le ${dateCourte(texte.slice(0, 10))}`;
  if (tbl === 'note_d_une_page' && champ === 'blocs') return direLesBlocs(texte);
  return MOTS[`${tbl}.${champ}`]?.[texte] ?? valeur;
}
