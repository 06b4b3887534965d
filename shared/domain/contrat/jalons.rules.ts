import { joursEntre } from '#shared/dates/date-civile.ts';
import type { Contrat, Jalon, JalonSaisi } from './contrat.schema.ts';

/** L'année de la révision à mi-parcours (circulaire du 31/08/2023). */
const REVOYURE = 2027;

const jalon = (genre: JalonSaisi['genre'], intitule: string, annee: number): JalonSaisi => ({
  genre,
  intitule,
  echeance: `${annee}-12-31`,
  faitLe: null,
  note: null,
});

/**
 * Les jalons que tout contrat a: un bilan chaque année, et la revoyure de 2027 si elle est dans sa période. Le
 * texte ne fixe pas de jour : la fin de l'année, que chacun corrige.
 */
export function jalonsDuContrat({ debut, fin }: Pick<Contrat, 'debut' | 'fin'>): readonly JalonSaisi[] {
  const annees = Array.from({ length: fin - debut + 1 }, (_, rang) => debut + rang);
  return annees.flatMap((annee) => [
    ...(annee === REVOYURE ? [jalon('revoyure', 'Revoyure à mi-parcours', annee)] : []),
    jalon('bilan', `Bilan annuel ${annee}`, annee),
  ]);
}

const anneeDe = ({ echeance, faitLe }: Pick<JalonSaisi, 'echeance' | 'faitLe'>): string | null =>
  (echeance ?? faitLe)?.slice(0, 4) ?? null;

/** Ceux de ces jalons que le contrat n'a pas : même genre, même année ; une revoyure, quelle que soit l'année. */
export function jalonsManquants(
  contrat: Pick<Contrat, 'debut' | 'fin'>,
  presents: readonly Pick<Jalon, 'genre' | 'echeance' | 'faitLe'>[],
): readonly JalonSaisi[] {
  return jalonsDuContrat(contrat).filter(
    (voulu) =>
      !presents.some(
        (present) =>
          present.genre === voulu.genre && (voulu.genre === 'revoyure' || anneeDe(present) === anneeDe(voulu)),
      ),
  );
}

/** Jours depuis que la date d'un jalon est passée sans qu'il ait eu lieu ; 0 : il est fait, à venir ou sans date. */
export const retardDuJalon = ({ echeance, faitLe }: Pick<Jalon, 'echeance' | 'faitLe'>, jour: string): number =>
  faitLe !== null || echeance === null ? 0 : Math.max(0, joursEntre(echeance, jour));
