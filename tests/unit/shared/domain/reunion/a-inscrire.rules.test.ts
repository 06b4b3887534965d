import { describe, expect, it } from 'vitest';
import {
  decisionsASuivre,
  enBref,
  enRetard,
  pointDeLaDecision,
  titreDate,
  titreDeType,
} from '#shared/domain/reunion/a-inscrire.rules.ts';

const clair = (texte: string) => texte.replace(/\s/gu, ' ');

describe('ce qui se propose', () => {
  it('R-087 : une décision est en retard le lendemain de son échéance, les plus anciennes d’abord', () => {
    expect(enRetard({ echeance: '2026-03-11' }, '2026-03-12')).toBe(true);
    expect(enRetard({ echeance: '2026-03-12' }, '2026-03-12')).toBe(false);
    expect(enRetard({ echeance: null }, '2026-03-12')).toBe(false);
    const { enRetard: tard, ouvertes } = decisionsASuivre(
      [{ echeance: '2026-02-01' }, { echeance: null }, { echeance: '2025-12-01' }, { echeance: '2026-06-01' }],
      '2026-03-12',
    );
    expect(tard).toEqual([{ echeance: '2025-12-01' }, { echeance: '2026-02-01' }]);
    expect(ouvertes).toEqual([{ echeance: null }, { echeance: '2026-06-01' }]);
  });

  it('le point d’une décision la cite, et tient dans un titre', () => {
    const point = pointDeLaDecision({
      numero: 3,
      annee: 2026,
      texte: `Le comité ${'adopte '.repeat(80)}`,
      pilote: 'DDETS',
    });
    expect(clair(point.titre)).toMatch(/^Suites de la décision n° 2026-3 : Le comité adopte/u);
    expect(point.titre.length).toBeLessThan(200);
    expect(point).toMatchObject({ nature: 'information', intervenant: 'DDETS' });
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
