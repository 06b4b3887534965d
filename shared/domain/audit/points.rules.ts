import { nomCourt } from '../instance/instance.labels.ts';
import type { Instance } from '../instance/instance.schema.ts';
import type { AuditSuivi, PointDAudit } from './audit.schema.ts';
import { echeanceDInscription } from './echeances.rules.ts';
import { etatDAudit } from './suites.rules.ts';

/**
 * Les points que la loi demande d'inscrire au prochain ordre du jour: une demande d'audit (R. 5311-3-5),
 * un signalement (R. 5311-3-9), les conclusions d'un audit que le comité local a demandé (R. 5311-3-13).
 */
export function pointsDAudit(audits: readonly AuditSuivi[]): readonly PointDAudit[] {
  return audits.flatMap((audit): PointDAudit[] => {
    const etat = etatDAudit(audit);
    const commun = { auditId: audit.id, demandeur: audit.demandeur, recuLe: audit.recuLe };
    if (etat === 'a_inscrire') {
      const estAudit = audit.genre === 'audit';
      return [
        {
          ...commun,
          objet: 'demande',
          titre: `${estAudit ? 'Demande d’audit' : 'Examen d’un signalement'} : ${audit.organisme}`,
          nature: audit.genre,
          echeance: echeanceDInscription(audit.recuLe),
          article: estAudit ? 'R. 5311-3-5' : 'R. 5311-3-9',
        },
      ];
    }
    if (etat !== 'a_presenter') return [];
    return [
      {
        ...commun,
        objet: 'conclusions',
        titre: `Conclusions de l’audit et plan d’action : ${audit.organisme}`,
        nature: 'information',
        echeance: null,
        article: 'R. 5311-3-13',
      },
    ];
  });
}

/** « CLPE de Mulhouse », à la place du demandeur d'une saisine. */
export const demandeurDeSaisine = (instance: Pick<Instance, 'type' | 'complement' | 'sigle'>): string =>
  `${nomCourt(instance)} (saisine)`;
