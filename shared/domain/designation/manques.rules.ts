import { dateCourte } from '#shared/dates/format.ts';
import { accord, pluriel } from '#shared/text/nombres.ts';
import { etatDesignation, type Situation, situationDe } from './designation.rules.ts';
import type { Designation } from './designation.schema.ts';

interface Departement {
  readonly code: string;
  readonly region: string;
}

/** Un département vu par un genre de désignation : qui la tient, depuis quand elle est vacante, et s'il y a un opérateur. */
export interface LigneDeManques {
  readonly departement: string;
  readonly situation: Situation<Designation>;
  /** En cours pour une partie seulement du département : un quartier, une intercommunalité. */
  readonly enPartie: number;
  readonly operateurs: number;
  /** Sans référent en cours. */
  readonly sansReferent: boolean;
  /** Sans opérateur en cours. */
  readonly sansOperateur: boolean;
}

const couvre = ({ territoires }: Designation, { code, region }: Departement): boolean =>
  territoires.some(
    (territoire) =>
      (territoire.genre === 'departement' && territoire.code === code) ||
      (territoire.genre === 'region' && territoire.code === region),
  );

const touche = ({ territoires }: Designation, code: string): boolean =>
  territoires.some(({ departements }) => departements.includes(code));

/**
 * Les départements, et ce qui y manque (A6) : sans personne désignée en cours, ou sans opérateur. Une personne peut en
 * tenir plusieurs, et plusieurs personnes le même (A2).
 */
export function manquesDe(
  departements: readonly Departement[],
  designations: readonly Designation[],
  operateurs: ReadonlyMap<string, number>,
  jour: string,
): LigneDeManques[] {
  return departements.map((departement) => {
    const entieres = designations.filter((d) => couvre(d, departement));
    const situation = situationDe(entieres, jour);
    const enPartie = designations.filter(
      (d) =>
        d.personne !== null &&
        etatDesignation(d, jour) === 'en_cours' &&
        !entieres.includes(d) &&
        touche(d, departement.code),
    ).length;
    const nombre = operateurs.get(departement.code) ?? 0;
    return {
      departement: departement.code,
      situation,
      enPartie,
      operateurs: nombre,
      sansReferent: situation.etat !== 'pourvue',
      sansOperateur: nombre === 0,
    };
  });
}

/** L'état d'un département en peu de mots : « 2 personnes », « vacante depuis le 01/02/2026 », « personne de noté ». */
export function situationEnMots({ etat, tenues, vacanteDepuis, prochaine }: Situation): string {
  if (etat === 'pourvue') return pluriel(tenues.length, 'personne', 'personnes');
  const suite = prochaine === null ? '' : `, pourvue le ${dateCourte(prochaine)}`;
  if (etat === 'inconnue') return `personne de noté${suite}`;
  return vacanteDepuis === null ? `vacante${suite}` : `vacante depuis le ${dateCourte(vacanteDepuis)}${suite}`;
}

/** Le compte des manques, en une phrase pour qui ne voit pas la carte : « 1 département sur 10 sans personne désignée ». */
export function manquesEnPhrase(lignes: readonly LigneDeManques[]): string {
  const sans = lignes.filter(({ sansReferent }) => sansReferent).length;
  const total = lignes.length;
  if (sans === 0)
    return total > 1
      ? `Les ${total} départements ont une personne désignée.`
      : 'Le département a une personne désignée.';
  return `${sans} ${accord(sans, 'département', 'départements')} sur ${total} sans personne désignée.`;
}
