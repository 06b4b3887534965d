import { describe, expect, it } from 'vitest';
import {
  enBref,
  pointDuSuivi,
  suivisAReprendre,
  titreDate,
  titreDeType,
} from '#shared/domain/reunion/a-inscrire.rules.ts';

const clair = (texte: string) => texte.replace(/\s/gu, ' ');

describe('ce qui se propose', () => {
  it('R-087 : une décision est en retard le lendemain de son échéance, les plus anciennes d’abord', () => {
    const ligne = (echeance: string | null, etat: 'a_engager' | 'faite' = 'a_engager') => ({ etat, echeance });
    const retards = (jour: string) => suivisAReprendre([ligne('2026-03-11')], jour).enRetard.length;
    expect([retards('2026-03-11'), retards('2026-03-12')]).toEqual([0, 1]);
    const { enRetard, ouvertes } = suivisAReprendre(
      [ligne('2026-02-01'), ligne(null), ligne('2025-12-01'), ligne('2026-06-01'), ligne('2025-01-01', 'faite')],
      '2026-03-12',
    );
    expect(enRetard.map(({ echeance }) => echeance)).toEqual(['2025-12-01', '2026-02-01']);
    expect(ouvertes.map(({ echeance }) => echeance)).toEqual([null, '2026-06-01', '2025-01-01']);
  });

  it('le point d’une décision ou d’une action la cite, et tient dans un titre', () => {
    const decision = { nature: 'decision' as const, numero: 3, annee: 2026, pilote: 'DDETS' };
    const point = pointDuSuivi({ ...decision, texte: `Le comité ${'adopte '.repeat(80)}` });
    expect(clair(point.titre)).toMatch(/^Suites données à la décision D-2026-003 : Le comité adopte/u);
    expect(point.titre.length).toBeLessThan(210);
    expect(point).toMatchObject({ nature: 'information', intervenant: 'DDETS' });
    const action = { nature: null, numero: null, annee: null, pilote: null, texte: 'Écrire aux maires.' };
    expect(clair(pointDuSuivi(action).titre)).toBe('Suites données : Écrire aux maires');
    expect(enBref('Un mot. Un autre mot.', 12)).toBe('Un mot. Un…');
  });

  it('l’ordre du jour type ne garde pas la date du procès-verbal à approuver, et la retrouve', () => {
    const titre = 'Approbation du procès-verbal de la séance du 12\u00A0mars 2026';
    const type = 'Approbation du procès-verbal de la séance précédente';
    expect(titreDeType(titre)).toBe(type);
    expect(titreDate(type, '2026-06-01')).toBe('Approbation du procès-verbal de la séance du 1er\u00A0juin 2026');
    expect(titreDate(titre, '2026-06-01')).toBe('Approbation du procès-verbal de la séance du 1er\u00A0juin 2026');
    expect(titreDate(type, null)).toBe(type);
    expect(titreDeType('Mobilité')).toBe('Mobilité');
    expect(titreDeType('Approbation du relevé de décisions de la réunion du 1er juin 2026')).toBe(
      'Approbation du relevé de décisions de la réunion précédente',
    );
  });
});
