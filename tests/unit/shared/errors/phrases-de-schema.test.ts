import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import '#shared/errors/phrases-de-schema.ts';

const phrase = (schema: z.ZodType, valeur: unknown): string | undefined =>
  schema.safeParse(valeur).error?.issues[0]?.message;

describe('les phrases des schémas', () => {
  it.each([
    [z.string(), undefined, 'Renseignez ce champ.'],
    [z.string(), null, 'Renseignez ce champ.'],
    [z.string(), 3, 'Cette valeur n’est pas du genre attendu.'],
    [z.string().min(1), '', 'Renseignez ce champ.'],
    [z.string().max(1_000), 'x'.repeat(1_001), 'Ce texte compte plus de 1\u202f000 caractères. Raccourcissez-le.'],
    [z.number().max(5), 6, 'Indiquez un nombre d’au plus 5.'],
    [z.number().min(1), 0, 'Indiquez un nombre d’au moins 1.'],
    [z.array(z.string()).max(2), ['a', 'b', 'c'], 'Il y a plus de 2 éléments. Retirez-en.'],
    [z.array(z.string()).min(2), ['a'], 'Il en faut au moins 2.'],
    [z.enum(['a', 'b']), 'c', 'Choisissez une des valeurs proposées.'],
    [z.union([z.literal(1), z.literal('x')]), true, 'Choisissez une des valeurs proposées.'],
    [z.strictObject({}), { x: 1 }, 'Cette saisie contient un champ inconnu.'],
    [z.email(), 'x', 'Cette valeur n’est pas écrite comme attendu.'],
    [z.number().multipleOf(2), 3, 'Cette valeur n’est pas acceptée.'],
  ])('disent en français ce que refuse un schéma sans phrase', (schema, valeur, attendue) => {
    expect(phrase(schema, valeur)).toBe(attendue);
  });

  it('laissent la phrase que le schéma a écrite', () => {
    expect(phrase(z.string().min(1, 'Indiquez le lieu.'), '')).toBe('Indiquez le lieu.');
  });
});
