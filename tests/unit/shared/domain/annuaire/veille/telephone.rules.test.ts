import { describe, expect, it } from 'vitest';
import { telephoneDouteux } from '#shared/domain/annuaire/veille/telephone.rules.ts';

describe('le téléphone (A1)', () => {
  it.each([
    ['abc', '« abc » n’est pas un numéro.', null],
    ['voir le standard', '« voir le standard » n’est pas un numéro.', null],
    ['poste 12', '« poste 12 » n’est pas un numéro.', null],
    ['389123456', 'Il manque le premier zéro de « 389123456 ».', '03 89 12 34 56'],
    ['3 89 12 34 56', 'Il manque le premier zéro de « 3 89 12 34 56 ».', '03 89 12 34 56'],
    ['03 89 12 34 5', '« 03 89 12 34 5 » n’a pas dix chiffres.', null],
    ['03 89 12 34 567', '« 03 89 12 34 567 » n’a pas dix chiffres.', null],
  ])('%s ne se compose pas', (telephone, phrase, propose) => {
    const dit = telephoneDouteux(telephone);
    expect([dit?.phrase, dit?.geste?.valeur ?? null]).toEqual([phrase, propose]);
  });

  it.each([
    '03 89 12 34 56',
    '0389123456',
    '03.89.12.34.56',
    '+33 3 89 12 34 56',
    '+33(0)3 89 12 34 56',
    '03 89 12 34 56 poste 12',
    '03 89 12 34 56 / 06 00 00 00 00',
    '03 89 12 34 56 (standard)',
    '+49 761 1234567',
    '00 49 761 1234567',
    '115',
    '39 49',
  ])('%s ne dit rien', (telephone) => expect(telephoneDouteux(telephone)).toBeNull());
});
