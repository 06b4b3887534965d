import { describe, expect, it } from 'vitest';
import { complementDe } from '#shared/text/elision.ts';

describe('complementDe', () => {
  it.each([
    ['Mulhouse', 'de Mulhouse'],
    ['Altkirch', 'd’Altkirch'],
    ['Épinal', 'd’Épinal'],
    ['Île-de-France', 'd’Île-de-France'],
    ['Œuilly', 'd’Œuilly'],
    ['Yvetot', 'd’Yvetot'],
    ['Yerres', 'de Yerres'],
    ['Ouistreham', 'de Ouistreham'],
    ['Le Havre', 'du Havre'],
    ['Les Andelys', 'des Andelys'],
    ['La Rochelle', 'de La Rochelle'],
    ['L’Isle-d’Abeau', 'de L’Isle-d’Abeau'],
    ['Lens', 'de Lens'],
    ['Haguenau - Wissembourg', 'de Haguenau - Wissembourg'],
    ['Hautes-Alpes', 'de Hautes-Alpes'],
    ['Hœnheim', 'de Hœnheim'],
    ['Herrlisheim', 'de Herrlisheim'],
    ['Huningue', 'de Huningue'],
    ['Hazebrouck', 'd’Hazebrouck'],
    ['Hyères', 'd’Hyères'],
    ['Hérouville-Saint-Clair', 'd’Hérouville-Saint-Clair'],
    ['Hénin-Beaumont', 'd’Hénin-Beaumont'],
  ])('dit de « %s » : « %s »', (nom, attendu) => {
    expect(complementDe(nom)).toBe(attendu);
  });
});
