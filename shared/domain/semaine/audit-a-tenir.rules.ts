import { joursEntre } from '#shared/dates/date-civile.ts';
import { dateCourte } from '#shared/dates/format.ts';
import { enumerer } from '#shared/text/nombres.ts';
import type { AuditSuivi } from '../audit/audit.schema.ts';
import {
  echeanceDInscription,
  echeanceDuRapport,
  prochainePleniere,
  type ReunionAVenir,
} from '../audit/echeances.rules.ts';
import { destinatairesManquants, etatDAudit } from '../audit/suites.rules.ts';
import { blocDuJour, enRetardDe, HORIZON, jourDit, quand } from './jours-de-la-semaine.rules.ts';
import { direLigne } from './ligne.rules.ts';
import type { LigneDeSemaine } from './semaine.schema.ts';

interface Suivi {
  readonly instance: { readonly id: string; readonly nom: string };
  /** Les réunions à venir de l'instance. */
  readonly reunions: readonly ReunionAVenir[];
  readonly jour: string;
}

const estUnAudit = ({ genre }: AuditSuivi): boolean => genre === 'audit';

/** À inscrire à la prochaine plénière, et dans les six mois de sa réception. */
function aInscrire(audit: AuditSuivi, { instance, reunions, jour }: Suivi): LigneDeSemaine[] {
  const limite = echeanceDInscription(audit.recuLe);
  const prochaine = prochainePleniere(reunions, { recuLe: audit.recuLe, aujourdHui: jour });
  const le = prochaine !== null && prochaine.date < limite ? prochaine.date : limite;
  if (joursEntre(jour, le) > HORIZON) return [];
  const passee = limite < jour;
  const enRouge = passee ? `à inscrire avant le ${jourDit(limite, jour)}` : null;
  const vers = `/instances/${instance.id}/audits?audit=${audit.id}`;
  return [
    direLigne({
      cle: `audit-a-inscrire:${audit.id}`,
      bloc: passee ? 'aujourdhui' : blocDuJour(le, jour) === 'bientot' ? 'bientot' : 'semaine',
      signe: passee ? 'retard' : 'afaire',
      titre: `${estUnAudit(audit) ? 'Demande d’audit' : 'Signalement'} à inscrire : ${audit.organisme}`,
      pourquoi: [
        instance.nom,
        `reçu${estUnAudit(audit) ? 'e' : ''} le ${jourDit(audit.recuLe, jour)}`,
        prochaine === null ? 'aucune réunion fixée' : `prochaine plénière ${quand(prochaine.date, jour)}`,
        enRouge ?? `limite le ${dateCourte(limite)}`,
      ],
      enRouge,
      article: estUnAudit(audit) ? 'R. 5311-3-5' : 'R. 5311-3-9',
      le,
      vers,
      geste:
        prochaine === null
          ? { libelle: 'Choisir une date', vers: `/reunions?creer=${instance.id}` }
          : { libelle: 'Inscrire', vers },
    }),
  ];
}

/** La décision d'auditer part au ministre et aux autorités concernées (R. 5311-3-11). */
function decisionAAdresser(audit: AuditSuivi, { instance, jour }: Suivi): LigneDeSemaine[] {
  const manquent = destinatairesManquants(audit, 'decision');
  if (manquent.length === 0 || audit.voteLe === null) return [];
  const vers = `/instances/${instance.id}/audits?audit=${audit.id}`;
  return [
    direLigne({
      cle: `audit-decision:${audit.id}`,
      bloc: 'semaine',
      signe: 'afaire',
      titre: `Décision d’audit à adresser : ${audit.organisme}`,
      pourquoi: [instance.nom, `votée le ${jourDit(audit.voteLe, jour)}`, `reste : ${enumerer(manquent)}`],
      article: 'R. 5311-3-11',
      le: audit.voteLe,
      vers,
      geste: { libelle: 'Noter l’envoi', vers },
    }),
  ];
}

/** Le rapport s'attend un an après le vote, et se communique dans ce délai (R-077 ; R. 5311-3-12). */
function rapport(audit: AuditSuivi, { instance, jour }: Suivi): LigneDeSemaine[] {
  if (audit.voteLe === null) return [];
  const limite = echeanceDuRapport(audit.voteLe);
  const passee = limite < jour;
  const attendu = audit.rapportLe === null;
  const manquent = attendu ? [] : destinatairesManquants(audit, 'rapport');
  if (attendu ? joursEntre(jour, limite) > HORIZON : manquent.length === 0) return [];
  const vers = `/instances/${instance.id}/audits?audit=${audit.id}`;
  const enRouge = passee ? enRetardDe(limite, jour) : null;
  return [
    direLigne({
      cle: `audit-rapport:${audit.id}`,
      bloc: attendu ? (passee ? 'attente' : 'bientot') : passee ? 'aujourdhui' : 'semaine',
      signe: attendu ? (passee ? 'attente' : 'date') : passee ? 'retard' : 'afaire',
      titre: `Rapport d’audit ${attendu ? 'attendu' : 'à communiquer'} : ${audit.organisme}`,
      pourquoi: [
        instance.nom,
        attendu ? audit.charge : `reste : ${enumerer(manquent)}`,
        `au plus tard le ${jourDit(limite, jour)}`,
        enRouge,
      ],
      enRouge,
      article: 'R. 5311-3-12',
      le: limite,
      vers,
      geste: { libelle: attendu ? 'Voir' : 'Noter l’envoi', vers },
    }),
  ];
}

/** Les conclusions d'un audit que le comité local a demandé : à sa prochaine plénière (R. 5311-3-13). */
function aPresenter(audit: AuditSuivi, { instance }: Suivi): LigneDeSemaine[] {
  const vers = `/instances/${instance.id}/audits?audit=${audit.id}`;
  return [
    direLigne({
      cle: `audit-a-presenter:${audit.id}`,
      bloc: 'semaine',
      signe: 'afaire',
      titre: `Conclusions d’audit à présenter : ${audit.organisme}`,
      pourquoi: [instance.nom, 'conclusions et plan d’action à la prochaine plénière'],
      article: 'R. 5311-3-13',
      le: audit.suite?.rapportLe ?? null,
      vers,
      geste: { libelle: 'Inscrire', vers },
    }),
  ];
}

/** Ce qu'une demande d'audit ou un signalement demande cette semaine: inscrire, adresser, communiquer, présenter. */
export function lignesDAudit(audit: AuditSuivi, suivi: Suivi): LigneDeSemaine[] {
  switch (etatDAudit(audit)) {
    case 'a_inscrire':
      return aInscrire(audit, suivi);
    case 'rapport_attendu':
    case 'rapport_recu':
      return [...decisionAAdresser(audit, suivi), ...rapport(audit, suivi)];
    case 'a_presenter':
      return aPresenter(audit, suivi);
    default:
      return [];
  }
}
