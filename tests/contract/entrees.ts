import fc from 'fast-check';
import { z } from 'zod';
import { contract, type Operation } from '#shared/contract/contract.ts';
import type { Definition } from '#shared/contract/definition.ts';

/** Schéma JSON d'une entrée, réduit à ce que le contrat emploie. */
interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
}

const TEXTES = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    "'; DROP TABLE reunion; --",
    '" OR 1=1 --',
    '%_\\',
    '<script>alert(1)</script>',
    '=HYPERLINK("http://evil.com")',
    '\u0000',
    '\uFFFE',
    '\uD800',
    '\u202Etxt.exe',
    '../../etc/passwd',
    '__proto__',
    'constructor',
    'épinal',
    '1e309',
    'NaN',
    '-0',
    '2026-02-30',
    '24:00',
    '\r\nSet-Cookie: a=b',
  ),
);

/** Une valeur que le schéma d'entrée admet sans doute (les règles plus fines en écartent). */
function plausible(schema: Schema): fc.Arbitrary<unknown> {
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
  if (schema.anyOf !== undefined) return fc.oneof(...schema.anyOf.map(plausible));
  if (schema.type === 'null') return fc.constant(null);
  if (schema.type === 'boolean') return fc.boolean();
  if (schema.type === 'integer' || schema.type === 'number') {
    const min = Math.max(schema.minimum ?? 0, -5);
    return fc.integer({ min, max: Math.max(min, Math.min(schema.maximum ?? 99, 99)) });
  }
  if (schema.type === 'array')
    return fc.array(schema.items === undefined ? fc.anything() : plausible(schema.items), { maxLength: 3 });
  if (schema.type === 'object') {
    const champs = Object.fromEntries(
      Object.entries(schema.properties ?? {}).map(([nom, champ]) => [nom, plausible(champ)]),
    );
    return fc.record(champs, { requiredKeys: [...(schema.required ?? [])] });
  }
  if (schema.format === 'uuid') return fc.uuid();
  if (schema.format === 'date') return fc.constantFrom('2026-03-12', '2024-02-29', '2026-12-31', '2026-12-30');
  if (schema.pattern?.includes('[01][0-9]') === true) return fc.constantFrom('00:00', '09:30', '23:59');
  return TEXTES;
}

const profond = (niveaux: number): unknown => {
  let valeur: unknown = 'fond';
  for (let i = 0; i < niveaux; i += 1) valeur = [valeur];
  return valeur;
};

/** Ce qu'aucun champ n'attend. */
const hostile = fc.oneof(
  {
    arbitrary: fc.constantFrom<unknown>(
      null,
      undefined,
      Number.NaN,
      Infinity,
      -1,
      1.5,
      2 ** 53,
      '',
      [],
      {},
      true,
      'x'.repeat(5_000),
    ),
    weight: 20,
  },
  { arbitrary: fc.constant<unknown>({ __proto__: null, constructor: 1, toString: 'x' }), weight: 5 },
  { arbitrary: fc.constant<unknown>(JSON.parse('{"__proto__":{"isAdmin":true}}')), weight: 5 },
  { arbitrary: fc.constant<unknown>(profond(2_000)), weight: 5 },
  { arbitrary: fc.constant<unknown>('é'.repeat(1_000_001)), weight: 1 },
  { arbitrary: TEXTES, weight: 20 },
  { arbitrary: fc.anything({ maxDepth: 3 }), weight: 10 },
);

/** Une entrée plausible dont un champ, ou le tout, est remplacé par ce qu'on n'attend pas. */
function abimer(entree: unknown): fc.Arbitrary<unknown> {
  const cles = typeof entree === 'object' && entree !== null ? Object.keys(entree) : [];
  if (cles.length === 0) return hostile;
  const remplacer = fc
    .tuple(fc.constantFrom(...cles), hostile)
    .map(([cle, valeur]) => ({ ...(entree as object), [cle]: valeur }));
  const retirer = fc
    .constantFrom(...cles)
    .map((cle) => Object.fromEntries(Object.entries(entree as object).filter(([autre]) => autre !== cle)));
  const ajouter = hostile.map((valeur) => ({ ...(entree as object), enTrop: valeur }));
  return fc.oneof({ arbitrary: remplacer, weight: 5 }, retirer, ajouter, hostile);
}

const schemaDe = (operation: Operation): Schema =>
  z.toJSONSchema(contract[operation].entree, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;

/** Entrées d'une opération : abîmées pour la plupart, quelques-unes plausibles avec des objets qui n'existent pas. */
export function entreesDe(operation: Operation): fc.Arbitrary<unknown> {
  const saine = plausible(schemaDe(operation));
  return fc.oneof({ arbitrary: saine, weight: 1 }, { arbitrary: saine.chain(abimer), weight: 4 });
}

/** Celles que le schéma refuse, et elles seules. */
export const entreesRefusees = (operation: Operation): fc.Arbitrary<unknown> =>
  saufValables(operation, fc.oneof(hostile, plausible(schemaDe(operation)).chain(abimer)));

function saufValables(operation: Operation, entrees: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  // L'union de toutes les entrées est trop grande pour le compilateur : une définition quelconque suffit.
  const { entree: schema }: Definition = contract[operation];
  return entrees.filter((entree) => !schema.safeParse(entree).success);
}
