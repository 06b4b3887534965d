import { ACTE_NEUF } from '#tests/support/constructeurs/neufs.ts';
import { describe, expect, it } from 'vitest';
import { actesAttendus, ficheJuridique } from '#shared/domain/instance/acte.rules.ts';

const acte = (nature: 'voix' | 'nombre', numero: string | null, date: string | null) => ({
  ...ACTE_NEUF,
  id: nature,
  nature,
  numero,
  date,
});

describe('la fiche juridique (R-201, R-050)', () => {
  it('attend d’un comité local ses six actes, avec leurs articles', () => {
    expect(actesAttendus('CLPE').map(({ nature, article }) => `${nature} ${article}`)).toEqual([
      'perimetre R. 5311-30',
      'nombre R. 5311-33',
      'nominations R. 5311-32',
      'copresidents R. 5311-31',
      'voix R. 5311-39',
      'reglement_interieur R. 5311-45',
    ]);
  });

  it('attend le préfet qui préside quand le ressort couvre plusieurs départements', () => {
    expect(actesAttendus('CLPE', ['67', '68']).find(({ nature }) => nature === 'prefet_presidant')?.article).toBe(
      'R. 5311-35',
    );
    expect(actesAttendus('CDPE', ['67', '68']).find(({ nature }) => nature === 'prefet_presidant')?.article).toBe(
      'R. 5311-29',
    );
    expect(actesAttendus('CDPE', ['67', '67']).map(({ nature }) => nature)).not.toContain('prefet_presidant');
  });

  it('n’attend pas de règlement intérieur d’un comité régional : celui du CREFOP s’applique', () => {
    expect(actesAttendus('CRPE').map(({ nature }) => nature)).toEqual(['nombre', 'nominations', 'voix']);
  });

  it('tient en une ligne, et un acte sans numéro ni date n’est pas renseigné', () => {
    const fiche = ficheJuridique({ type: 'CDPE' }, [acte('voix', null, '2024-09-15'), acte('nombre', null, null)]);
    expect(fiche).toMatchObject({ renseignes: 1, total: 4, phrase: 'Fiche juridique\u00A0: 1 sur 4 renseignés' });
    expect(fiche.manquants.map(({ nature }) => nature)).toEqual(['nombre', 'nominations', 'reglement_interieur']);
  });
});
