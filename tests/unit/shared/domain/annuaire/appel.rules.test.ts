import { describe, expect, it } from 'vitest';
import { appelDe, politesseDe } from '#shared/domain/annuaire/appel.rules.ts';

describe('l’appel d’une lettre', () => {
  it.each([
    ['Mme', 'préfète du Haut-Rhin', 'Madame la Préfète'],
    ['M.', 'sous-préfet de Mulhouse', 'Monsieur le Sous-Préfet'],
    ['Mme', 'vice-présidente de la Collectivité européenne d’Alsace', 'Madame la Vice-Présidente'],
    ['M.', 'maire de Wittenheim', 'Monsieur le Maire'],
    ['Mme', 'directrice académique', 'Madame la Directrice'],
    ['Mme', 'déléguée du préfet', 'Madame'],
    ['M.', 'adjoint au maire de Wittenheim', 'Monsieur'],
    ['Mme', null, 'Madame'],
    [null, 'préfet', 'Madame, Monsieur'],
  ] as const)('%s, %s : « %s »', (civilite, fonction, appel) => {
    expect(appelDe({ civilite, fonction })).toBe(appel);
  });

  it('reprend l’appel dans la politesse, plus haute pour une charge publique', () => {
    expect(politesseDe({ civilite: 'M.', fonction: 'préfet du Haut-Rhin' })).toBe(
      'Nous vous prions d’agréer, Monsieur le Préfet, l’expression de notre haute considération.',
    );
    expect(politesseDe({ civilite: 'Mme', fonction: 'déléguée du préfet' })).toContain(
      'Madame, l’expression de notre considération distinguée',
    );
  });
});
