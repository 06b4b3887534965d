import { expect, it } from 'vitest';
import type { AControler } from '#shared/domain/convention/argent/controle.rules.ts';
import { controlerLaConvention } from '#shared/domain/convention/argent/controle.rules.ts';
import type { ControleDOrganisme, Proposition } from '#shared/domain/convention/argent/surcompensation.schema.ts';
import { lettreDeLaSurcompensation } from '#shared/domain/convention/controle/lettre-preparee.rules.ts';
import { pointDeLettreSaisiSchema } from '#shared/domain/convention/controle/lettre.schema.ts';
import { CONVENTION_NEUVE, unMembre } from '#tests/support/constructeurs/un-avenant.ts';

const organisme = (
  nom: string,
  surcompensation: number,
  plus: Partial<ControleDOrganisme> = {},
): ControleDOrganisme => ({
  structureId: nom,
  nom,
  termes: [],
  surcompensation,
  decision: surcompensation > 0 ? 'REVERSEMENT_INTEGRAL' : 'AUCUNE_SURCOMPENSATION',
  aReporter: 0,
  aReverser: Math.max(0, surcompensation),
  constats: [],
  ...plus,
});
const PROPOSITION: Proposition = {
  jusquA: 2025,
  organismes: [],
  exercices: [{ annee: 2025, compensation: 0, chargesNettes: 0, ecart: 0 }],
  decision: 'REVERSEMENT_INTEGRAL',
  surcompensation: 0,
  aReporter: 0,
  aReverser: 0,
  constats: [],
};
const dire = (proposition: Partial<Proposition>) =>
  lettreDeLaSurcompensation({ ...PROPOSITION, ...proposition }, []).points[0]?.constat.replace(/\s/gu, ' ');

it('M7, M10 : la sous-compensation d’un organisme n’efface pas ce qu’un autre a reçu de trop', () => {
  const obstacle = {
    code: 'M8',
    gravite: 'information',
    phrase: 'Pas de clause.',
    article: 'D. 5316-7',
    ou: null,
  } as const;
  const organismes = [organisme('Alpha', 30_000_00, { constats: [obstacle] }), organisme('Bêta', -40_000_00)];
  expect(dire({ organismes, surcompensation: -10_000_00, aReverser: 30_000_00 })).toBe(
    'Sur la période, exercice 2025, l’aide de l’État à Alpha dépasse de 30 000 € les charges éligibles nettes retenues. Pas de clause (D. 5316-7). Suite proposée, reversement intégral : 30 000 € à reverser.',
  );
  const deux = [...organismes, organisme('Gamma', 5_000_00, { aReporter: 5_000_00, aReverser: 0 })];
  expect(dire({ organismes: deux, surcompensation: -5_000_00, aReverser: 30_000_00, aReporter: 5_000_00 })).toMatch(
    /à Alpha dépasse de 30 000 €.*à Gamma dépasse de 5 000 €.*5 000 € à reporter, 30 000 € à reverser\.$/u,
  );
  expect(
    dire({ organismes: [organisme('Alpha', -1)], surcompensation: -1, decision: 'AUCUNE_SURCOMPENSATION' }),
  ).toMatch(/ne dépasse pas/u);
});

it('M7 : d’un grand consortium, un constat par organisme, la suite à part ; chacun tient dans la lettre', () => {
  const raison = {
    code: 'M8',
    gravite: 'information',
    phrase: 'Pas de clause.',
    article: 'D. 5316-7',
    ou: null,
  } as const;
  const organismes = Array.from({ length: 30 }, (_, rang) =>
    organisme(`Association d’insertion par l’activité n° ${rang + 1}`, 1_000_00, { constats: [raison] }),
  );
  const { points } = lettreDeLaSurcompensation(
    { ...PROPOSITION, organismes, surcompensation: 30_000_00, aReverser: 30_000_00 },
    [],
  );
  const dits = points.map(({ constat }) => constat.replace(/\s/gu, ' '));
  expect(dits).toHaveLength(31);
  expect(dits[29]).toMatch(/à Association.* n° 30 dépasse de 1 000 € .*Pas de clause \(D\. 5316-7\)\.$/u);
  expect(dits[30]).toBe('Suite proposée, reversement intégral : 30 000 € à reverser.');
  for (const { constat } of points)
    expect(pointDeLettreSaisiSchema.safeParse({ constat, ecarte: null }).success).toBe(true);
});

it('D. 5316-3 : hors O2R, des comptes qui manquent ne citent pas le décret', () => {
  const articles = (genre: 'o2r' | 'politique_ville') => {
    const donnees: AControler = {
      convention: { ...CONVENTION_NEUVE, genre },
      indirectDe: () => CONVENTION_NEUVE,
      membres: [unMembre('Alpha'), unMembre('Bêta')],
      lignes: [],
      exercices: [],
      versements: [],
      renouvelee: false,
      reports: [],
    };
    return new Set(controlerLaConvention(donnees, 2025).constats.map(({ article }) => article));
  };
  expect([articles('o2r'), articles('politique_ville')]).toEqual([new Set(['D. 5316-3']), new Set([null])]);
});
