import { APPELANT, type Atelier } from './atelier.ts';

const INSEE = { source: 'Insee, recensement de la population', periode: '2020', le: '2020-01-01' } as const;
const OCCITANIE = {
  source: 'DREETS Occitanie, appel à manifestation d’intérêt O2R',
  periode: '2024',
  le: '2024-01-01',
} as const;

/** Intitulé, qui est compté, France, Grand Est : les onze lignes publiées pour les quartiers prioritaires. */
const QUARTIERS: readonly (readonly [string, 'ensemble' | 'femmes', number | null, number])[] = [
  ['Habitants de moins de 26 ans', 'ensemble', 39, 38.3],
  ['Étrangers', 'ensemble', 23, 23],
  ['Immigrés', 'ensemble', 28, 28],
  ['Familles monoparentales', 'ensemble', 32.8, 32.6],
  ['Taux de scolarisation, 15 à 24 ans', 'ensemble', 60, 58],
  ['Taux de scolarisation, 15 à 24 ans', 'femmes', null, 59.5],
  ['Sans diplôme', 'ensemble', 44, 47.2],
  ['Ni scolarisés ni en emploi, 16 à 25 ans', 'ensemble', 26.8, 29.7],
  ['Ni scolarisés ni en emploi, 16 à 25 ans', 'femmes', 26.6, 30.2],
  ['Taux d’emploi', 'ensemble', 47, 41.4],
  ['Taux d’emploi', 'femmes', 41.6, 36.3],
];

/** Ce que la région Occitanie compte du total de la métropole : des parts, jamais des taux. */
const PARTS: readonly (readonly [string, string, number])[] = [
  ['Jeunes de 16 à 25 ans ni en études, ni en formation, ni en emploi', 'NEET de métropole', 9.9],
  [
    'Demandeurs d’emploi de longue et très longue durée',
    'demandeurs d’emploi de longue et très longue durée de métropole',
    11,
  ],
  ['Foyers couverts par le revenu de solidarité active', 'foyers RSA de métropole', 11.4],
];

/** Les chiffres publiés sur les quartiers du Grand Est et la région Occitanie, chacun avec sa date et sa source. */
export function chiffrer({ h }: Atelier): void {
  for (const [intitule, population, france, grandEst] of QUARTIERS)
    for (const [genre, code, valeur] of [
      ['pays', 'FR', france],
      ['region', '44', grandEst],
    ] as const)
      h['chiffresDeTerritoire.noter'](
        {
          genre,
          code,
          intitule,
          nature: 'taux',
          deQuoi: null,
          unite: null,
          population,
          dans: 'qpv',
          valeur,
          absence: valeur === null ? 'nd' : null,
          ...INSEE,
        },
        APPELANT,
      );
  for (const [intitule, deQuoi, valeur] of PARTS)
    h['chiffresDeTerritoire.noter'](
      {
        genre: 'region',
        code: '76',
        intitule,
        nature: 'part',
        deQuoi,
        unite: null,
        population: 'ensemble',
        dans: 'ensemble',
        valeur,
        absence: null,
        ...OCCITANIE,
      },
      APPELANT,
    );
}
