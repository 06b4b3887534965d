import { enumerer } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import { CAS_PARTICULIERS } from './appel.labels.ts';
import type { AppelLu, CandidatureLue } from './candidature-lue.types.ts';
import type { Condition, Critere, ReponseDeCritere } from './critere.schema.ts';
import { lireLeCritere } from './lecture-de-critere.rules.ts';

/** Un critère, et la réponse qu'il a reçue. */
export interface Verdict {
  readonly critere: Critere;
  /** `null` : pas encore contrôlé. */
  readonly reponse: ReponseDeCritere | null;
  readonly motif: string | null;
  /** La réponse est lue de la candidature, personne ne l'a donnée. */
  readonly lu: boolean;
}

export type EtatDEligibilite = 'eligible' | 'non_eligible' | 'a_controler';

export interface Eligibilite {
  readonly verdicts: readonly Verdict[];
  readonly remplis: number;
  readonly attendus: number;
  readonly refus: readonly Verdict[];
  readonly restent: readonly Verdict[];
  readonly etat: EtatDEligibilite;
}

/** Les conditions que la candidature réunit : consortium, et les cas particuliers de son porteur (1.16, 1.26). */
export function conditionsDe({ candidature, membres }: CandidatureLue): readonly Condition[] {
  return [
    'toujours',
    ...(membres.length > 0 ? (['consortium'] as const) : []),
    ...CAS_PARTICULIERS.flatMap(({ champ, condition }) => (candidature[champ] ? [condition] : [])),
  ];
}

/**
 * L'éligibilité, critère par critère : ce que l'instructeur a répondu prévaut, avec son motif ; sinon, ce que la candidature
 * dit d'elle-même. Un critère « sans objet » ne compte pas.
 */
export function eligibiliteDe(lue: CandidatureLue, appel: AppelLu): Eligibilite {
  const conditions = conditionsDe(lue);
  const controles = new Map(lue.controles.map((controle) => [controle.critereId, controle]));
  const verdicts = appel.criteres
    .filter(({ condition }) => conditions.includes(condition))
    .map((critere): Verdict => {
      const donne = controles.get(critere.id);
      if (donne !== undefined) return { critere, reponse: donne.reponse, motif: donne.motif, lu: false };
      const lit = critere.cle === null ? null : lireLeCritere(critere.cle, lue, appel);
      return { critere, reponse: lit?.reponse ?? null, motif: lit?.motif ?? null, lu: lit !== null };
    });
  const attendus = verdicts.filter(({ reponse }) => reponse !== 'sans_objet');
  const refus = attendus.filter(({ reponse }) => reponse === 'non');
  const restent = attendus.filter(({ reponse }) => reponse === null);
  return {
    verdicts,
    remplis: attendus.filter(({ reponse }) => reponse === 'oui').length,
    attendus: attendus.length,
    refus,
    restent,
    etat: refus.length > 0 ? 'non_eligible' : restent.length > 0 ? 'a_controler' : 'eligible',
  };
}

/** « Santé financière et crédibilité (fonds propres négatifs) » : un refus dit son critère. */
export const direLeRefus = ({ critere, motif }: Verdict): string =>
  typographier(motif === null ? critere.libelle : `${critere.libelle} (${motif})`);

/** Tous les refus, en une ligne. */
export const direLesRefus = (refus: readonly Verdict[]): string => enumerer(refus.map(direLeRefus));
