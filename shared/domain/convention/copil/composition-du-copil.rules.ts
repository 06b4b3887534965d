import { conseilDuDepartement } from '../../instance/conseil-du-departement.rules.ts';
import { DEPARTEMENTS, REGIONS } from '../../territoire/departements.data.ts';
import { enTri } from '#shared/text/tri.ts';
import type { Convention } from '../convention.schema.ts';
import type { MembreDeConvention, Zone } from '../membre.schema.ts';
import type { SiegePropose } from './copil.schema.ts';

/** Ce dont se tire la composition proposée. */
export interface Suivie {
  readonly convention: Pick<Convention, 'porteur'>;
  readonly membres: readonly Pick<MembreDeConvention, 'nom'>[];
  readonly zones: readonly Pick<Zone, 'genre' | 'libelle'>[];
  /** Codes des départements où elle agit. */
  readonly departements: readonly string[];
}

const OUTRE_MER = new Set(['01', '02', '03', '04', '06']);
const sigleDeRegion = (code: string): string => (code === '11' ? 'DRIEETS' : OUTRE_MER.has(code) ? 'DEETS' : 'DREETS');

/** « DREETS du Grand Est », pour le préfet de région. */
function serviceDeRegion(departement: string | undefined): string {
  const region = REGIONS.find(({ code }) => code === DEPARTEMENTS.find((un) => un.code === departement)?.region);
  return region === undefined ? 'DREETS' : `${sigleDeRegion(region.code)} ${region.complement}`;
}

const unique = (noms: readonly string[]): readonly string[] =>
  noms.filter((nom, rang) => noms.findIndex((autre) => enTri(autre) === enTri(nom)) === rang);

/**
 * Qui siégerait au COPIL, organisme par organisme : les services du préfet de région et des départements, l'opérateur et ses
 * partenaires, les trois têtes de réseau, les collectivités. Aucun texte ne le fixe : chaque siège est à vérifier dans la
 * convention.
 */
export function siegesDuCopil({ convention, membres, zones, departements }: Suivie): readonly SiegePropose[] {
  const siege = (categorie: SiegePropose['categorie'], college: SiegePropose['college']) => (organisme: string) => ({
    categorie,
    college,
    organisme,
  });
  const complementDe = (code: string) => DEPARTEMENTS.find((un) => un.code === code)?.complement ?? code;
  const epci = zones.filter(({ genre }) => genre === 'epci').map(({ libelle }) => libelle);
  const enQuartier = zones.some(({ genre }) => genre === 'qpv');
  return [
    siege('P', 'etat')(`Préfecture de région, ${serviceDeRegion(departements[0])}`),
    ...departements.map((code) => siege('1', 'etat')(`DDETS(PP) ${complementDe(code)}`)),
    ...(enQuartier ? [siege('1', 'etat')('Délégué·e du préfet')] : []),
    ...unique([convention.porteur, ...membres.map(({ nom }) => nom)]).map(siege('2', 'operateurs')),
    ...['France Travail', 'Mission locale', 'Cap emploi'].map(siege('3', 'operateurs')),
    ...unique(departements.map(conseilDuDepartement)).map(siege('4', 'departement')),
    ...epci.map(siege('4', 'communes')),
  ];
}
