import type { EntreeLue } from '#shared/contract/contract.ts';
import { ajouterJours } from '#shared/dates/date-civile.ts';
import { categorieDe } from '#shared/domain/instance/categories.data.ts';
import { estElu } from '#shared/domain/instance/election.rules.ts';
import type { Siege, TypeInstance } from '#shared/domain/instance/instance.schema.ts';
import { demandeConsultation, proposition } from '#shared/domain/instance/nomination.rules.ts';

type Fondement = NonNullable<EntreeLue<'membres.nommer'>['fonde']>;

const COLLECTIVITES: readonly Siege['college'][] = ['region', 'departement', 'communes'];
/** Le service d'un représentant de l'État, d'après sa fonction. */
const SERVICES: readonly (readonly [fonction: RegExp, service: string])[] = [
  [/^direct/u, 'DDETSPP'],
  [/^délégu/u, 'Préfecture'],
  [/^sous-préf/u, 'Sous-préfecture'],
  [/^inspect/u, 'DSDEN'],
];

/** Le service que représente un membre de l'État ; `null` si sa fonction ne le dit pas. */
export const serviceDe = (fonction: string | null): string | null =>
  SERVICES.find(([motif]) => motif.test(fonction ?? ''))?.[1] ?? null;

/**
 * Le dossier d'une nomination : qui l'a proposée, consultation, arrêté, et à quel titre la personne siège (R-202, R-025,
 * R. 133-3). Un président et un membre de droit ne se proposent pas.
 */
export function fonder(
  type: TypeInstance,
  { categorie, college, organisme }: Pick<Siege, 'categorie' | 'college' | 'organisme'>,
  fonction: string | null,
  debut: string,
): Fondement {
  const definition = categorieDe(type, categorie);
  const nomme = definition?.troisAns === true;
  const autorite = nomme && definition !== null ? proposition(definition) : null;
  const elu = COLLECTIVITES.includes(college) && (categorie === 'P' || estElu(null, fonction) !== 'non');
  return {
    proposePar: autorite?.startsWith('chaque') ? organisme : autorite,
    proposeLe: autorite === null ? null : ajouterJours(debut, -45),
    consulteLe: demandeConsultation(type, categorie) ? ajouterJours(debut, -60) : null,
    arrete: nomme ? `${debut.slice(0, 4)}-118` : null,
    arreteLe: nomme ? ajouterJours(debut, -6) : null,
    titre: elu ? 'elu' : 'fonction',
    assemblee: elu ? (organisme ?? 'conseil municipal') : null,
  };
}
