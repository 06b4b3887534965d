import { describe, expect, it } from 'vitest';
import { rapporteurs } from '#shared/documents/proces-verbal/rapporteurs.ts';

describe('le mot qui annonce qui rapporte (R-126)', () => {
  it.each([
    ['M. Bastien Holderith', 'Rapporteur'],
    ['Mme Nadia Ferhaoui', 'Rapporteure'],
    ['Mme A et M. B', 'Rapporteurs'],
    ['MM. A et B', 'Rapporteurs'],
    ['Mmes C et D', 'Rapporteures'],
    ['Mme C, Mme D', 'Rapporteures'],
    ['Mme C, représentant M. B', 'Rapporteure'],
    ['la sous-préfète', 'Rapporteure'],
    ['le secrétariat', 'Rapporteur'],
    ['les coprésidents', 'Rapporteurs'],
    ['Coprésidents', 'Rapporteurs'],
    ['les coprésidentes', 'Rapporteures'],
    ['le préfet et la présidente', 'Rapporteurs'],
    ['la préfète et le président', 'Rapporteurs'],
    ['DDETSPP et France Travail', 'Rapporteurs'],
    ['France Travail', 'Rapporteur'],
    ['Direction de l’emploi et du travail', 'Rapporteur'],
    ['Service insertion et emploi', 'Rapporteur'],
  ])('« %s » : %s', (intervenant, attendu) => {
    expect(rapporteurs(intervenant)).toBe(attendu);
  });
});
