import { describe, expect, it } from 'vitest';
import { jalonsDuContrat, jalonsManquants, retardDuJalon } from '#shared/domain/contrat/jalons.rules.ts';
import { estConseilCitoyen, rappelsDePilotage } from '#shared/domain/contrat/pilotage.rules.ts';

describe('R-100 : les jalons d’un contrat de ville', () => {
  it('un bilan chaque année, et la revoyure de 2027', () => {
    const jalons = jalonsDuContrat({ debut: 2024, fin: 2030 });
    expect(jalons.map(({ intitule }) => intitule)).toEqual([
      'Bilan annuel 2024',
      'Bilan annuel 2025',
      'Bilan annuel 2026',
      'Revoyure à mi-parcours',
      'Bilan annuel 2027',
      'Bilan annuel 2028',
      'Bilan annuel 2029',
      'Bilan annuel 2030',
    ]);
    expect(jalonsDuContrat({ debut: 2015, fin: 2016 }).map(({ genre }) => genre)).toEqual(['bilan', 'bilan']);
  });

  it('ne repropose ni un bilan de la même année, ni une revoyure avancée', () => {
    const presents = [
      { genre: 'bilan' as const, echeance: null, faitLe: '2025-03-01' },
      { genre: 'revoyure' as const, echeance: '2026-09-30', faitLe: null },
      { genre: 'autre' as const, echeance: '2024-12-31', faitLe: null },
    ];
    expect(jalonsManquants({ debut: 2024, fin: 2027 }, presents).map(({ intitule }) => intitule)).toEqual([
      'Bilan annuel 2024',
      'Bilan annuel 2026',
      'Bilan annuel 2027',
    ]);
  });

  it('un jalon est en retard le lendemain de sa date, tant qu’il n’est pas fait', () => {
    expect(retardDuJalon({ echeance: '2025-12-31', faitLe: null }, '2025-12-31')).toBe(0);
    expect(retardDuJalon({ echeance: '2025-12-31', faitLe: null }, '2026-01-01')).toBe(1);
    expect(retardDuJalon({ echeance: '2025-12-31', faitLe: '2026-02-01' }, '2026-03-01')).toBe(0);
    expect(retardDuJalon({ echeance: null, faitLe: null }, '2026-03-01')).toBe(0);
  });
});

describe('R-101 : la conduite d’un contrat de ville', () => {
  const noms = ['comité de pilotage', 'comités de pilotage'] as const;
  const deux = { voulues: 2, tenues: 1, prevues: 1, comite: true, citoyens: true };
  const rappels = ({ comite, citoyens, ...siennes }: Omit<typeof deux, 'voulues'> & { voulues: number | null }) =>
    rappelsDePilotage({ comites: [{ noms, ...siennes }], comite, citoyens });
  const genres = (plus: Partial<Omit<typeof deux, 'voulues'>> & { voulues?: number | null }) =>
    rappels({ ...deux, ...plus }).map(({ genre }) => genre);

  it('rappelle moins de comités que le contrat n’en fixe ; ceux à venir comptent', () => {
    expect(genres({})).toEqual([]);
    expect(genres({ prevues: 0 })).toEqual(['reunions']);
    expect(genres({ voulues: null, tenues: 0, prevues: 0 })).toEqual([]);
    expect(rappels({ ...deux, tenues: 0, prevues: 0 })[0]?.phrase).toContain('aucun n’est daté');
    const technique = { noms: ['comité technique', 'comités techniques'] as const, voulues: 1, tenues: 0, prevues: 0 };
    expect(
      rappelsDePilotage({ comites: [{ noms, ...deux }, technique], comite: true, citoyens: true })[0]?.phrase.replace(
        /\u00A0/gu,
        ' ',
      ),
    ).toBe('Le contrat fixe 1 comité technique par an : aucun n’est daté cette année.');
  });

  it('rappelle le conseil citoyen sans place ; sans comité, c’est le comité qui manque', () => {
    expect(genres({ citoyens: false })).toEqual(['citoyens']);
    expect(genres({ comite: false, citoyens: false, tenues: 0, prevues: 0 })).toEqual(['sans-comite']);
  });

  it.each([
    ['Conseil citoyen des Coteaux', true],
    ['CONSEILS CITOYENS', true],
    ['Table de quartier Drouot', true],
    ['Conseil départemental', false],
  ])('%s tient lieu de conseil citoyen : %s', (organisme, attendu) => {
    expect(estConseilCitoyen(organisme)).toBe(attendu);
  });
});
