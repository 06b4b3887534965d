import { describe, expect, it } from 'vitest';
import { cleUnique } from '#shared/domain/instance/registre.rules.ts';

const placee = {
  departementCode: '68',
  clpeCode: null,
  complement: 'de Colmar',
  parentId: null,
  contratCode: null,
} as const;

describe('ce qui n’existe qu’une fois', () => {
  it('R-001 : un comité régional par région, renommé ou non', () => {
    expect(cleUnique({ ...placee, type: 'CREFOP' }, '44')).toBe(
      cleUnique({ ...placee, type: 'CRPE', departementCode: '67' }, '44'),
    );
    expect(cleUnique({ ...placee, type: 'CRPE' }, '44')).not.toBe(cleUnique({ ...placee, type: 'CRPE' }, '11'));
  });
  it('un COPIL et un COTECH du même contrat ne se confondent pas', () => {
    const contrat = { ...placee, contratCode: 'CN06802I' };
    expect(cleUnique({ ...contrat, type: 'copil_ville' }, '44')).not.toBe(
      cleUnique({ ...contrat, type: 'cotech_ville' }, '44'),
    );
    expect(cleUnique({ ...contrat, type: 'copil_ville' }, '44')).toBe(
      cleUnique({ ...contrat, type: 'copil_ville', complement: 'autre nom' }, '44'),
    );
  });
  it('le même nom sous deux comités fait deux groupes de travail', () => {
    const groupe = { ...placee, type: 'groupe_travail', complement: 'Mobilité' } as const;
    expect(cleUnique({ ...groupe, parentId: 'a' }, '44')).not.toBe(cleUnique({ ...groupe, parentId: 'b' }, '44'));
    expect(cleUnique({ ...groupe, complement: 'mobilite' }, '44')).toBe(cleUnique(groupe, '44'));
  });
});
