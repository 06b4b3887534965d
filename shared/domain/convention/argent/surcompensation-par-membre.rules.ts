import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../../constat.ts';
import { sommeDe } from './centimes.rules.ts';
import { controlerLaSurcompensation } from './surcompensation.rules.ts';
import type { ControleSurcompensation, ExerciceAControler, ParametresDuControle } from './surcompensation.types.ts';

/** Les comptes d'un organisme d'un projet commun ; `null` : pas encore rendus. */
export interface ComptesDuMembre {
  readonly nom: string;
  readonly exercices: readonly ExerciceAControler[] | null;
  readonly reportEntrant: number;
}

/** Le contrôle de chacun, et ce que cela fait en tout ; centimes. */
export interface ControleDuProjet {
  readonly parMembre: readonly { readonly nom: string; readonly controle: ControleSurcompensation }[];
  /** Somme des écarts ; un membre en dessous n'efface pas ce qu'un autre a de trop. */
  readonly surcompensation: number;
  readonly aReporter: number;
  readonly aReverser: number;
  readonly constats: readonly Constat[];
}

/**
 * Contrôle d'un projet porté en commun (M7, D. 5316-3, 1° e) : chaque organisme rend ses comptes et se contrôle seul ;
 * la somme se montre à côté. La validation est refusée tant qu'un membre manque.
 */
export function controlerParMembre(
  membres: readonly ComptesDuMembre[],
  parametres: Omit<ParametresDuControle, 'reportEntrant'>,
): ControleDuProjet {
  const parMembre = membres.flatMap(({ nom, exercices, reportEntrant }) =>
    exercices === null
      ? []
      : [{ nom, controle: controlerLaSurcompensation(exercices, { ...parametres, reportEntrant }) }],
  );
  const valoir = (lire: (controle: ControleSurcompensation) => number) =>
    sommeDe(parMembre.map(({ controle }) => lire(controle)));
  return {
    parMembre,
    surcompensation: valoir((controle) => controle.surcompensation),
    aReporter: valoir((controle) => controle.aReporter),
    aReverser: valoir((controle) => controle.aReverser),
    constats: membres
      .filter(({ exercices }) => exercices === null)
      .map(({ nom }) => ({
        code: 'M7',
        gravite: 'bloquant',
        phrase: typographier(`Les comptes de ${nom} manquent : le contrôle ne se valide pas.`),
        article: 'D. 5316-3',
        ou: nom,
      })),
  };
}
