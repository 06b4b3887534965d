import fc from 'fast-check';
import { expect, it } from 'vitest';
import { lireRequete } from '#shared/domain/recherche/lire-requete.rules.ts';
import { basculer, dit } from '#shared/domain/recherche/recrire-requete.rules.ts';

it('une facette se prend et se rend, le reste de la recherche intact', () => {
  expect(basculer('mobilité', 'type', 'decision')).toBe('mobilité type:decision');
  expect(basculer('mobilité genre:Décision jeunes', 'type', 'decision')).toBe('mobilité jeunes');
  expect(basculer('', 'instance', 'CLPE de Mulhouse')).toBe('instance:"CLPE de Mulhouse"');
  expect(dit('x comité:"clpe de mulhouse"', 'instance', 'CLPE de Mulhouse')).toBe(true);
  expect(basculer('x comité:"clpe de mulhouse"', 'instance', 'CLPE de Mulhouse')).toBe('x');
  expect(dit('2026', 'annee', '2026')).toBe(false);
});

it('ne fait rien échouer, quoi que l’on tape', () => {
  const signes = fc.constantFrom(
    '"',
    '«',
    '»',
    '-',
    ':',
    '@',
    '#',
    '*',
    '(',
    ')',
    ' ',
    'type:',
    'est:',
    'avant:',
    '\uE000',
    'NEAR(',
    'OR',
    'é',
    'œ',
    '’',
  );
  const texte = fc
    .array(fc.oneof(signes, fc.string({ unit: 'grapheme' })), { maxLength: 12 })
    .map((bouts) => bouts.join(''));
  fc.assert(
    fc.property(texte, (tape) => {
      const { remarques } = lireRequete(tape);
      for (const { message, proposition } of remarques) {
        expect(message).not.toBe('');
        if (proposition !== null) lireRequete(proposition);
      }
      expect(basculer(tape, 'annee', '2026').length).toBeGreaterThan(-1);
    }),
  );
});
