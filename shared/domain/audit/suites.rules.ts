import { dateCourte } from '#shared/dates/format.ts';
import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import type { Audit, AuditSuivi, Issue } from './audit.schema.ts';
import { DESTINATAIRES_D_AUDIT } from './destinataires.data.ts';
import { echeanceDuRapport } from './echeances.rules.ts';

/** Où en est une demande, du premier jour à la clôture. */
export type EtatAudit =
  | 'a_inscrire'
  | 'inscrite'
  | 'a_noter'
  | 'rejetee'
  | 'rapport_attendu'
  | 'rapport_recu'
  | 'saisine'
  | 'a_presenter'
  | 'presentee'
  | 'close';

/** L'état se lit des faits notés, jamais d'une case à part. */
export function etatDAudit(audit: AuditSuivi): EtatAudit {
  if (audit.closLe !== null) return 'close';
  if (audit.issue === 'rejete') return 'rejetee';
  if (audit.issue === null) {
    if (audit.reunion === null) return 'a_inscrire';
    return audit.reunion.etat === 'tenue' ? 'a_noter' : 'inscrite';
  }
  if (audit.genre === 'audit') return audit.rapportLe === null ? 'rapport_attendu' : 'rapport_recu';
  if (audit.presentation !== null) return 'presentee';
  return audit.suite !== null && audit.suite.rapportLe !== null ? 'a_presenter' : 'saisine';
}

export const etatAuditLibelle: Readonly<Record<EtatAudit, string>> = {
  a_inscrire: 'À inscrire',
  inscrite: 'À l’ordre du jour',
  a_noter: 'Vote à noter',
  rejetee: 'Sans suite',
  rapport_attendu: 'Rapport attendu',
  rapport_recu: 'Rapport reçu',
  saisine: 'Comité départemental saisi',
  a_presenter: 'Conclusions à présenter',
  presentee: 'Conclusions à l’ordre du jour',
  close: 'Close',
};

/**
 * Ce qui manque pour voter: l'audit d'un délégataire demande l'accord de la collectivité sur le principe et
 * les modalités (L. 5311-10, II, 2° ; R. 5311-3-6, qui cite « le I de l'article L. 5311-7 », lequel n'en contient pas).
 * Bloquant au vote, attention avant.
 */
export function constatsDeLAccord(
  { id, genre, cible, collectivite, accordLe, accordModalites }: Audit,
  vote: { readonly issue: Issue; readonly le: string } | null,
): readonly Constat[] {
  if (genre !== 'audit' || cible !== 'delegataire' || vote?.issue === 'rejete') return [];
  const complet = accordLe !== null && accordModalites !== null;
  const tardif = complet && vote !== null && accordLe > vote.le;
  if (complet && !tardif) return [];
  const qui = collectivite ?? 'la collectivité délégante';
  const phrase = tardif
    ? `L’accord de ${qui}, du ${dateCourte(accordLe)}, suit le vote : il doit le précéder.`
    : `Il manque l’accord de ${qui} sur ${accordLe === null ? 'le principe et les modalités' : 'les modalités'} de l’audit.`;
  return [
    {
      code: 'R-210',
      gravite: vote === null ? 'attention' : 'bloquant',
      phrase: typographier(phrase),
      article: 'L. 5311-10, II, 2°',
      ou: id,
    },
  ];
}

/** Ceux que le texte désigne sans condition, et que rien ne dit servis. */
export const destinatairesManquants = (audit: AuditSuivi, liste: 'decision' | 'rapport'): readonly string[] =>
  DESTINATAIRES_D_AUDIT[liste].liste
    .filter(({ cle, siConcerne }) => !siConcerne && !audit.coches.some((c) => c.liste === liste && c.cle === cle))
    .map(({ libelle }) => libelle);

/** Ce que demande un audit décidé: sa délibération, ses envois, son rapport, ses suites au comité local. */
export function constatsDesSuites(audit: AuditSuivi, aujourdHui: string): readonly Constat[] {
  const constats: Constat[] = [];
  const dire = (phrase: string, article: string, code = 'R-211') =>
    constats.push({ code, gravite: 'attention', phrase: typographier(phrase), article, ou: audit.id });
  if (audit.issue !== 'adopte' || audit.closLe !== null) return constats;
  if (audit.genre === 'signalement') {
    if (etatDAudit(audit) === 'a_presenter')
      dire('Inscrivez les conclusions et le plan d’action à la prochaine séance du comité local.', 'R. 5311-3-13');
    return constats;
  }
  const sans = [
    audit.objectifs === null ? 'les objectifs' : null,
    audit.charge === null ? 'l’organisme chargé de l’audit' : null,
    audit.financement === null ? 'le financement' : null,
  ].filter((nom) => nom !== null);
  if (sans.length > 0) dire(`La délibération ne dit pas encore ${enumerer(sans)}.`, 'R. 5311-3-7');
  const decision = destinatairesManquants(audit, 'decision');
  if (decision.length > 0) dire(`Décision à adresser : ${enumerer(decision)}.`, 'R. 5311-3-11');
  if (audit.voteLe === null) return constats;
  const echeance = echeanceDuRapport(audit.voteLe);
  if (audit.rapportLe === null) {
    if (aujourdHui > echeance) dire(`Le rapport était dû le ${dateCourte(echeance)}.`, 'R. 5311-3-12', 'R-077');
    return constats;
  }
  if (audit.rapportLe > echeance) dire(`Rapport rendu après le ${dateCourte(echeance)}.`, 'R. 5311-3-12', 'R-077');
  const rapport = destinatairesManquants(audit, 'rapport');
  if (rapport.length > 0) dire(`Rapport à communiquer : ${enumerer(rapport)}.`, 'R. 5311-3-12');
  if (audit.saisiPar !== null && (audit.conclusions === null || audit.planAction === null))
    dire(`Écrivez les conclusions et le plan d’action : ${audit.saisiPar.nom} doit en être saisi.`, 'R. 5311-3-13');
  return constats;
}

/** Une ligne calme pour l'en-tête de l'onglet : « 2 demandes en cours, 1 close ». */
export function bilanDesAudits(audits: readonly AuditSuivi[]): string {
  const finies = audits.filter((audit) => ['close', 'rejetee'].includes(etatDAudit(audit))).length;
  const enCours = pluriel(audits.length - finies, 'demande en cours', 'demandes en cours');
  return finies === 0 ? enCours : `${enCours}, ${pluriel(finies, 'close', 'closes')}`;
}
