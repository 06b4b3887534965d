import { describe, expect, it } from 'vitest';
import { composerLesMots, dansLOrdreDuTemps, sansLeDestinataire } from '#shared/domain/note/composer.rules.ts';
import { INSECABLE } from '#shared/text/typographie.ts';
import { desElements } from '#tests/support/constructeurs/une-note.ts';

const un = (le: string | undefined, corps = '') => ({
  ...desElements(1, { tete: le ?? 'sans date', corps })[0],
  tete: le ?? 'sans date',
  corps,
  fin: '',
  vers: null,
  ...(le === undefined ? {} : { le }),
});

describe('les mots d’une note', () => {
  it('une date en chiffres se dit en toutes lettres, un petit nombre tient à ce qu’il compte', () => {
    expect(composerLesMots('pour le 31/12/2026 (D. 5316-9)')).toBe(`pour le 31${INSECABLE}décembre 2026 (D. 5316-9)`);
    for (const mots of ['réf. 45/13/2025', '31/02/2026', '00/00/2020', 'réf. 12/01/02/2025'])
      expect(composerLesMots(mots)).toBe(mots);
    expect(composerLesMots('en retard de 15 jours')).toBe(`en retard de 15${INSECABLE}jours`);
    expect(composerLesMots('2026 au plus, 12,5 points, A1 bis')).toBe('2026 au plus, 12,5 points, A1 bis');
  });
});

describe('le calendrier d’une note', () => {
  it('ce qui vient d’abord, du plus proche au plus lointain, puis le passé, du plus récent au plus ancien', () => {
    const dates = ['2026-09-16', '2027-12-31', undefined, '2026-06-23', '2026-12-18'].map((le) => un(le));
    expect(dansLOrdreDuTemps(dates, '2026-11-30').map(({ le }) => le)).toEqual([
      undefined,
      '2026-12-18',
      '2027-12-31',
      '2026-09-16',
      '2026-06-23',
    ]);
  });
});

describe('qui appeler', () => {
  const appels = [
    'préfète du Haut-Rhin',
    'préfet délégué pour l’égalité des chances',
    'sous-préfète de Mulhouse',
    'maire',
  ].map((corps) => un(undefined, corps));
  const restent = (destinataire: string | null) => sansLeDestinataire(appels, destinataire).map(({ corps }) => corps);
  it('sans le préfet quand on lui écrit ; avec lui quand on écrit à une autre', () => {
    expect(restent(null)).toEqual(appels.slice(1).map(({ corps }) => corps));
    expect(restent('M. le préfet')).toHaveLength(3);
    expect(restent('Mme la sous-préfète')).toHaveLength(4);
    expect(restent('M. le maire')).toHaveLength(4);
  });
  it('avec le préfet d’un autre ressort, et quand on écrit à qui l’entoure', () => {
    for (const autre of ['Directeur de cabinet du préfet', 'Mme la déléguée du préfet', 'Préfète du Bas-Rhin'])
      expect(restent(autre)).toHaveLength(4);
    expect(restent('Mme la préfète du Haut-Rhin')).toHaveLength(3);
  });
});
