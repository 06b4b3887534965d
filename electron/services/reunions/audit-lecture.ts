import { alineaDe } from '#shared/domain/instance/categories.data.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import { nomComplet, qualiteDe } from '#shared/domain/annuaire/personne.labels.ts';
import type { Audit, AuditSuivi, Issue, PointDAudit } from '#shared/domain/audit/audit.schema.ts';
import { demandeurDeSaisine, pointsDAudit } from '#shared/domain/audit/points.rules.ts';
import { nomCourt } from '#shared/domain/instance/instance.labels.ts';
import type { Instance } from '#shared/domain/instance/instance.schema.ts';
import { titulaireLe } from '#shared/domain/instance/mandat.rules.ts';
import { voteAuPoint } from '#shared/domain/seance/vote-controle.rules.ts';
import { communErrors } from '#shared/errors/commun.errors.ts';
import type { Contexte } from '../contexte.ts';
import { exigerInstance } from '../instances/lecture-instance.ts';

/** La demande, ou un refus en français si elle n'existe plus. */
export function exigerAudit({ depots }: Contexte, id: string): Audit {
  const audit = depots.audits.parId(id);
  if (audit === null) throw communErrors.introuvable('Cette demande d’audit');
  return audit;
}

/** Le comité départemental du département d'un comité local. */
export function departementalDe({ depots }: Contexte, { departementCode }: Instance): Instance | null {
  return depots.instances.lister().find((i) => i.type === 'CDPE' && i.departementCode === departementCode) ?? null;
}

/** Ce que le vote d'un point tenu a donné, quand une délibération s'y lit. */
function voteDuPoint({ depots }: Contexte, reunionId: string, pointId: string): Issue | null {
  const seance = depots.seances.lire(reunionId);
  const [deliberation] = seance?.points.find(({ id }) => id === pointId)?.deliberations ?? [];
  if (seance === null || deliberation === undefined) return null;
  const { sens } = voteAuPoint(seance, deliberation);
  return sens === 'adopte' || sens === 'rejete' ? sens : null;
}

/** Les demandes d'une instance, chacune avec ce qui l'entoure. */
export function lireAudits(contexte: Contexte, instance: Instance): AuditSuivi[] {
  const { depots } = contexte;
  const audits = depots.audits.deInstance(instance.id);
  if (audits.length === 0) return [];
  const sieges = new Map(depots.sieges.deInstance(instance.id).map((siege) => [siege.id, siege]));
  const reunions = new Map(depots.audits.reunionsDesPoints(instance.id).map(({ pointId, ...r }) => [pointId, r]));
  const suites = depots.audits.suitesDe(instance.id);
  const coches = Map.groupBy(depots.audits.coches(instance.id), ({ auditId }) => auditId);

  const demandeurDe = ({ siegeId, recuLe }: Audit): string => {
    const siege = sieges.get(siegeId);
    const personne = siege === undefined ? null : (titulaireLe(siege.mandats, recuLe)?.personne ?? null);
    if (siege === undefined) return 'Un membre';
    const numero = siege.categorie === 'P' ? 'présidence' : alineaDe(instance.type, siege.categorie);
    const qui = personne === null ? (siege.organisme ?? 'siège vacant') : nomComplet(personne);
    return `${qui}, ${(personne === null ? null : qualiteDe(personne)) ?? numero}`;
  };

  return audits.map((audit) => {
    const origine = audit.issuDeId === null ? null : depots.audits.parId(audit.issuDeId);
    const comiteLocal = origine === null ? null : depots.instances.parId(origine.instanceId);
    const suite = suites.find(({ issuDeId }) => issuDeId === audit.id);
    const chez = suite === undefined ? null : depots.instances.parId(suite.instanceId);
    const reunion = reunions.get(audit.pointId ?? '') ?? null;
    return {
      ...audit,
      demandeur: comiteLocal === null ? demandeurDe(audit) : demandeurDeSaisine(comiteLocal),
      reunion,
      voteDuPoint:
        audit.issue === null && audit.pointId !== null && reunion?.etat === 'tenue'
          ? voteDuPoint(contexte, reunion.id, audit.pointId)
          : null,
      presentation: reunions.get(audit.presentationPointId ?? '') ?? null,
      saisiPar: comiteLocal === null ? null : { id: comiteLocal.id, nom: nomCourt(comiteLocal) },
      suite:
        suite === undefined || chez === null
          ? null
          : {
              id: suite.id,
              instanceId: chez.id,
              nom: nomCourt(chez),
              issue: suite.issue,
              rapportLe: suite.rapportLe,
              conclusions: suite.conclusions,
              planAction: suite.planAction,
            },
      coches: (coches.get(audit.id) ?? []).map(({ auditId: _, ...coche }) => coche),
    };
  });
}

/** Les points d'audit que la loi demande d'inscrire au prochain ordre du jour de l'instance. */
export const auditsAInscrire = (contexte: Contexte, instance: Instance): PointDAudit[] => [
  ...pointsDAudit(lireAudits(contexte, instance)),
];

/** L'onglet « Audits » d'une instance, en une lecture. */
export function lireOngletDesAudits(contexte: Contexte, instanceId: string): Sortie<'audits.deInstance'> {
  const instance = exigerInstance(contexte, instanceId);
  const departemental = instance.type === 'CLPE' ? departementalDe(contexte, instance) : null;
  return {
    audits: lireAudits(contexte, instance),
    reunions: contexte.depots.audits.reunionsAVenir(instanceId, contexte.aujourdHui()),
    departemental: departemental === null ? null : { id: departemental.id, nom: nomCourt(departemental) },
  };
}
