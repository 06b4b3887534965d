import { enumerer, pluriel } from '#shared/text/nombres.ts';
import { typographier } from '#shared/text/typographie.ts';
import type { Constat } from '../constat.ts';
import { DEPARTEMENTS } from '../territoire/departements.data.ts';
import { enTri } from '#shared/text/tri.ts';
import { CATEGORIES, type CategorieDeMembres } from './categories.data.ts';
import type { Categorie, Instance, Siege, TypeInstance } from './instance.schema.ts';
import type { NombreFixe } from './nomination.schema.ts';
import { estDeLOrganisation, ORGANISATIONS, type OrganisationRepresentative } from './organisations.data.ts';

/** Un siège et s'il a un titulaire en fonctions à la date regardée. */
export interface SiegeACompter extends Pick<Siege, 'id' | 'categorie' | 'organisme'> {
  readonly pourvu: boolean;
}

export interface CompteDeCategorie {
  readonly categorie: CategorieDeMembres;
  /** Nombre que fixe l'arrêté ; `null` : pas renseigné. */
  readonly fixe: number | null;
  readonly sieges: number;
  readonly pourvus: number;
  /** Membres qui manquent au nombre fixé, ou aux sièges créés si l'arrêté n'est pas renseigné. */
  readonly vacants: number;
  /** Membres de plus que le nombre fixé. */
  readonly excedent: number;
}

/** Catégories dont un arrêté fixe le nombre de membres : celles que le préfet nomme (R. 5311-18, -24, -33). */
export const categoriesAFixer = (type: TypeInstance): readonly CategorieDeMembres[] =>
  CATEGORIES[type].filter(({ plafonnee }) => plafonnee);

/** Membres de chaque catégorie que l'arrêté fixe, à une date. */
export function compterParCategorie(
  type: TypeInstance,
  sieges: readonly SiegeACompter[],
  nombres: readonly NombreFixe[],
): readonly CompteDeCategorie[] {
  return categoriesAFixer(type).map((categorie) => {
    const siens = sieges.filter((siege) => siege.categorie === categorie.numero);
    const pourvus = siens.filter(({ pourvu }) => pourvu).length;
    const fixe = nombres.find((nombre) => nombre.categorie === categorie.numero)?.nombre ?? null;
    return {
      categorie,
      fixe,
      sieges: siens.length,
      pourvus,
      vacants: Math.max(0, (fixe ?? siens.length) - pourvus),
      excedent: fixe === null ? 0 : Math.max(0, pourvus - fixe),
    };
  });
}

const ARTICLES: Partial<Record<TypeInstance, string>> = {
  CRPE: 'R. 5311-18',
  CDPE: 'R. 5311-24',
  CLPE: 'R. 5311-33',
};

/** Les organisations représentatives que « l'ensemble » du texte demande dans une catégorie. */
function organisationsDe(type: TypeInstance, categorie: Categorie): readonly OrganisationRepresentative[] {
  const inter = type === 'CRPE' ? '4' : type === 'CDPE' ? '5' : null;
  const multi = type === 'CRPE' ? '5' : type === 'CDPE' ? '6' : null;
  if (categorie !== inter && categorie !== multi) return [];
  return ORGANISATIONS.filter(
    ({ niveau }) => niveau === (categorie === inter ? 'interprofessionnel' : 'multiprofessionnel'),
  );
}

export interface Absente {
  readonly categorie: Categorie;
  readonly nom: string;
  readonly college: Siege['college'];
}

/**
 * Organisations représentatives, et départements d'un comité régional, qui n'ont pas de siège (R-203 : « l'ensemble » de
 * R. 5311-17, 3° à 5°, et R. 5311-23, 5° et 6°). On n'en dit rien tant qu'aucun siège de la catégorie ne porte de nom.
 */
export function absentes(
  { type, departementCode }: Pick<Instance, 'type' | 'departementCode'>,
  sieges: readonly SiegeACompter[],
): readonly Absente[] {
  const nommes = (categorie: Categorie) =>
    sieges.flatMap((s) => (s.categorie === categorie && s.organisme !== null ? [s.organisme] : []));
  const manquent = (
    categorie: Categorie,
    noms: readonly Omit<Absente, 'categorie'>[],
    est: typeof estDeLOrganisation,
  ) => {
    const presents = nommes(categorie);
    if (!presents.some((organisme) => noms.some(({ nom }) => est(organisme, nom)))) return [];
    return noms
      .filter(({ nom }) => !presents.some((organisme) => est(organisme, nom)))
      .map(({ nom, college }) => ({ nom, college, categorie }));
  };
  const organisations = CATEGORIES[type].flatMap(({ numero }) =>
    manquent(numero, organisationsDe(type, numero), estDeLOrganisation),
  );
  if (type !== 'CRPE') return organisations;
  const region = DEPARTEMENTS.find(({ code }) => code === departementCode)?.region;
  const departements = DEPARTEMENTS.filter((un) => un.region === region).map(({ nom }) => ({
    nom,
    college: 'departement' as const,
  }));
  const porte = (organisme: string | null, nom: string) => organisme !== null && enTri(organisme).includes(enTri(nom));
  return [...manquent('3', departements, porte), ...organisations];
}

/** La composition garantit-elle « chacune des catégories » ? Une collectivité unique, ou plusieurs départements (R. 5311-28, -35). */
function categoriesVides(
  { type, departementCode }: Pick<Instance, 'type' | 'departementCode'>,
  plusieurs: boolean,
  comptes: readonly SiegeACompter[],
): Constat[] {
  const collectivite = ['67', '68', '2A', '2B', '75'].includes(departementCode);
  const article =
    type === 'CLPE' && plusieurs ? 'R. 5311-35' : type === 'CDPE' && (plusieurs || collectivite) ? 'R. 5311-28' : null;
  if (article === null) return [];
  const vides = CATEGORIES[type].filter(
    ({ numero }) => numero !== 'P' && !comptes.some(({ categorie }) => categorie === numero),
  );
  if (vides.length === 0) return [];
  return [
    {
      code: 'R-203',
      gravite: plusieurs ? 'attention' : 'information',
      phrase: `Chaque catégorie doit être représentée : ${enumerer(vides.map(({ numero, bref }) => `${numero}° ${bref}`))} n’a aucun siège.`,
      article,
      ou: null,
    },
  ];
}

/**
 * Contrôle le nombre de membres de chaque catégorie au regard de l'arrêté (R-203 ; R. 5311-18, -24, -33) : vacants,
 * excédent, organisations sans siège, catégories vides. Rien n'est bloqué.
 * @param plusieurs Le ressort couvre plusieurs départements.
 */
export function controlerNombres(
  instance: Pick<Instance, 'type' | 'departementCode'>,
  sieges: readonly SiegeACompter[],
  nombres: readonly NombreFixe[],
  plusieurs = false,
): readonly Constat[] {
  const article = ARTICLES[instance.type] ?? null;
  const ecarts = compterParCategorie(instance.type, sieges, nombres).flatMap(
    ({ categorie, fixe, pourvus, excedent }): Constat[] => {
      if (fixe === null || pourvus === fixe) return [];
      const nom = `${categorie.numero}° ${categorie.bref}`;
      const dit =
        excedent > 0
          ? `${pluriel(excedent, 'membre de plus', 'membres de plus')} que l’arrêté`
          : `${pluriel(fixe - pourvus, 'siège à pourvoir', 'sièges à pourvoir')}`;
      return [
        {
          code: 'R-203',
          gravite: 'attention',
          phrase: typographier(`${nom} : ${pourvus} pour ${fixe}, ${dit}.`),
          article,
          ou: null,
        },
      ];
    },
  );
  const sans = Map.groupBy(absentes(instance, sieges), ({ categorie }) => categorie);
  const oublis = [...sans].map(
    ([numero, noms]): Constat => ({
      code: 'R-203',
      gravite: 'attention',
      phrase: typographier(`Sans siège au titre du ${numero}° : ${enumerer(noms.map(({ nom }) => nom))}.`),
      article: CATEGORIES[instance.type].find((une) => une.numero === numero)?.article ?? null,
      ou: null,
    }),
  );
  return [...ecarts, ...oublis, ...categoriesVides(instance, plusieurs, sieges)];
}
