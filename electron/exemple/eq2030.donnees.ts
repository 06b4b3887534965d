import type { Dispositif, TerritoireAPoser } from '#shared/domain/eq2030/deploiement.schema.ts';

/** Un déploiement de l'exemple : organisations et territoires réels du Grand Est, janvier 2025. */
interface DeploiementExemple {
  readonly operateur: string;
  readonly dispositif: Dispositif;
  /** Le nom tel que la source l'écrit. */
  readonly ecrit: string;
  readonly territoires: readonly TerritoireAPoser[];
  readonly aVerifier?: string;
}

const TALENTS = 'Révélateur de Talents';
const CARREFOUR = 'Carrefour Fabrica d’entrepreneurs';
const BUS_PROBABLE =
  'L’icône du dispositif est perdue dans la source : probablement le Bus de l’Entrepreneuriat, que BGE porte en Lorraine depuis 2024.';

const epci = (code: string): TerritoireAPoser => ({ genre: 'epci', code });
const ecrit = (libelle: string): TerritoireAPoser => ({ genre: null, code: null, libelle });
const citeslab = (operateur: string, ...territoires: readonly TerritoireAPoser[]): DeploiementExemple => ({
  operateur,
  dispositif: 'CITESLAB',
  ecrit: TALENTS,
  territoires,
});

const COLMAR = epci('246800726');
const MULHOUSE = epci('200066009');
const ARDENNE_METROPOLE = epci('200041630');
const GRAND_REIMS = epci('200067213');
const CHALONS = epci('200066876');
const GRAND_NANCY = epci('245400676');
const METZ = epci('200039865');
const STRASBOURG = epci('246700488');

/** Les treize lignes de l'axe 1 : la même structure y est écrite de deux façons, et trois cellules sont incertaines. */
export const DEPLOIEMENTS_EXEMPLE: readonly DeploiementExemple[] = [
  citeslab('BGE ALSACE-LORRAINE', COLMAR),
  citeslab('FRANCE ACTIVE ALSACE', MULHOUSE),
  citeslab('FRANCE ACTIVE CHAMPAGNE ARDENNE', ARDENNE_METROPOLE),
  citeslab('FRANCE ACTIVE CHAMPAGNE ARDENNE', GRAND_REIMS),
  citeslab('FRANCE ACTIVE LORRAINE', GRAND_NANCY),
  citeslab('INITIATIVE MARNE CHALONS EN CHAMPAGNE', CHALONS),
  citeslab('LA RUCHE DEVELOPPEMENT', STRASBOURG),
  citeslab('TEMPO', STRASBOURG),
  citeslab('TESSLAB', STRASBOURG),
  { operateur: 'ALEXIS', dispositif: 'CARREFOUR', ecrit: CARREFOUR, territoires: [GRAND_NANCY] },
  {
    operateur: 'ALEXIS',
    dispositif: 'CARREFOUR',
    ecrit: CARREFOUR,
    territoires: [METZ],
    aVerifier: 'La cellule de l’opérateur est fusionnée dans la source : ALEXIS y est recopié.',
  },
  {
    operateur: 'BGE ALSACE LORRAINE',
    dispositif: 'BUS',
    ecrit: CARREFOUR,
    territoires: [ecrit('Moselle, Est de la Meuse, Nord de la Meurthe-et-Moselle')],
    aVerifier: BUS_PROBABLE,
  },
  {
    operateur: 'BGE ALSACE LORRAINE',
    dispositif: 'BUS',
    ecrit: CARREFOUR,
    territoires: [ecrit('Haut-Rhin, Bas-Rhin et Vosges')],
    aVerifier: BUS_PROBABLE,
  },
];
