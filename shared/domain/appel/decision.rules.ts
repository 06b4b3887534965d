import { pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import type { Decision } from './candidature.schema.ts';
import { direLesRefus, type Eligibilite } from './eligibilite.rules.ts';
import type { Total } from './instruction.rules.ts';
import { critereDeSelectionSchema } from './instruction.schema.ts';

/** Ce dont dépend une décision. */
export interface ADecider {
  readonly decision: Decision;
  readonly motif: string | null;
  readonly eligibilite: Eligibilite;
  readonly notes: Total | null;
  readonly avis: number;
}

const CRITERES = critereDeSelectionSchema.options.length;

/**
 * Ce que l'on sait avant de décider (1.17) : une candidature non éligible ne se retient pas, et le refus dit son critère ;
 * ne pas retenir dit pourquoi. Retenir sans avoir tout contrôlé, noté ou recueilli se signale.
 */
export function constatsDeLaDecision(a: ADecider): readonly Constat[] {
  const { decision, motif, eligibilite, notes, avis } = a;
  const dire = (gravite: Constat['gravite'], phrase: string, ou: string): Constat => ({
    code: '1.17',
    gravite,
    phrase: typographier(phrase),
    article: null,
    ou,
  });
  if (decision === 'non_retenue')
    return (motif ?? '').trim() === '' ? [dire('bloquant', 'Dites pourquoi elle n’est pas retenue.', 'motif')] : [];
  if (eligibilite.refus.length > 0)
    return [dire('bloquant', `Non éligible : ${direLesRefus(eligibilite.refus)}.`, 'eligibilite')];
  const restent = eligibilite.restent.length;
  return [
    ...(restent > 0
      ? [dire('attention', `${pluriel(restent, 'critère', 'critères')} d’éligibilité à contrôler.`, 'eligibilite')]
      : []),
    ...((notes?.notes ?? 0) < CRITERES
      ? [
          dire(
            'attention',
            `${pluriel(notes?.notes ?? 0, 'critère de sélection noté', 'critères de sélection notés')} sur ${CRITERES}.`,
            'instruction',
          ),
        ]
      : []),
    ...(avis === 0 ? [dire('attention', 'Aucun avis de la DDETS ni d’une tête de réseau n’est noté.', 'avis')] : []),
  ];
}
