import { expect, it } from 'vitest';
import { extraire, reconnaitre } from '#shared/domain/recherche/extrait.rules.ts';

const LONG = `${'Rien ici. '.repeat(60)}La mobilité des jeunes à Épinal avance. ${'Rien là. '.repeat(60)}`;

it('donne le passage qui dit le plus de mots, coupé entre deux mots', () => {
  const extrait = extraire(LONG, ['mobilite', 'jeune', 'epinal']);
  expect(extrait).toContain('La mobilité des jeunes à Épinal avance.');
  expect(extrait).toMatch(/^… .* …$/u);
  expect(extrait.length).toBeLessThan(220);
});

it('donne le début quand aucun mot n’y est, et le texte entier quand il est court', () => {
  expect(extraire(LONG, ['zzz'])).toMatch(/^Rien ici\..* …$/u);
  expect(extraire('Court.', ['zzz'])).toBe('Court.');
  expect(extraire('x'.repeat(500), ['zzz'])).toHaveLength(202);
});

it('reconnaît une phrase sans accents, ponctuation ni retours', () => {
  const garde = reconnaitre('garde d’enfants');
  expect(garde('La garde\nd’Enfants, le soir')).toBe(true);
  expect(garde('La garde des enfants')).toBe(false);
  expect(garde('La garde d’enfantsillage')).toBe(false);
  expect(reconnaitre('main d oeuvre')('Main-d’œuvre')).toBe(true);
  expect(reconnaitre('…')('…')).toBe(false);
});
