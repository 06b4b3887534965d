import { describe, expect, it } from 'vitest';
import { composerAxe } from '#renderer/features/conventions/ligne-du-temps/axe.ts';
import { largeurDe, LARGEUR, placer, RANGS } from '#renderer/features/conventions/ligne-du-temps/placer.ts';

const etiquette = (cle: string, x: number, presse = 0, mot = '170 000 €') => ({
  cle,
  x,
  lignes: [mot, 'versés le 15 oct.'],
  presse,
});
/** Deux étiquettes du même rang se recouvrent, ou l'une passe sur le trait d'une plus haute. */
function recouvrements(etiquettes: readonly ReturnType<typeof etiquette>[]): readonly string[] {
  const rangs = placer(etiquettes);
  return etiquettes.flatMap((une) =>
    etiquettes
      .filter((autre) => {
        const [rang, sien] = [rangs.get(une.cle) ?? null, rangs.get(autre.cle) ?? null];
        return (
          autre !== une &&
          rang !== null &&
          sien !== null &&
          sien >= rang &&
          autre.x >= une.x &&
          une.x + largeurDe(une.lignes) > autre.x
        );
      })
      .map((autre) => `${une.cle} sur ${autre.cle}`),
  );
}

describe('les étiquettes de la ligne du temps', () => {
  it('au large, elles tiennent toutes contre l’axe', () => {
    const rangs = placer([0, 150, 300, 450].map((x) => etiquette(String(x), x)));
    expect([...rangs.values()]).toEqual([0, 0, 0, 0]);
  });

  it('serrées, la plus ancienne passe au-dessus ; aucune n’en recouvre une autre', () => {
    const rangs = placer([etiquette('un', 0), etiquette('deux', 60), etiquette('trois', 200)]);
    expect([rangs.get('un'), rangs.get('deux'), rangs.get('trois')]).toEqual([1, 0, 0]);
  });

  it.each([1, 5, 20, 40])(
    '%i versements dans l’année : rien ne se recouvre, ce qui n’a pas de place le dit',
    (combien) => {
      const etiquettes = Array.from({ length: combien }, (_, n) => etiquette(`v${n}`, (n * 250) / combien));
      expect(recouvrements(etiquettes)).toEqual([]);
      const poses = [...placer(etiquettes).values()].filter((rang) => rang !== null);
      expect(poses.length).toBeGreaterThanOrEqual(Math.min(combien, RANGS));
    },
  );

  it('deux échéances du même jour : l’une sur la ligne, l’autre dans la liste', () => {
    const rangs = placer([etiquette('a', 100), etiquette('b', 100)]);
    expect([...rangs.values()]).toEqual([0]);
  });

  it('faute de place, une chose faite cède la sienne à un retard', () => {
    const serrees = [0, 20, 40, 60].map((x) => etiquette(String(x), x));
    expect(placer(serrees).has('0')).toBe(false);
    const rangs = placer([etiquette('0', 0, 4), ...serrees.slice(1)]);
    expect(rangs.has('0')).toBe(true);
    expect(recouvrements([etiquette('0', 0, 4), ...serrees.slice(1)])).toEqual([]);
  });
});

describe('l’axe', () => {
  it.each([
    [4, '2024-01-01', '2027-12-31'],
    [3, '2024-11-15', '2027-11-14'],
    [1, '2026-01-01', '2026-12-31'],
  ])('%i an(s) : les années se suivent sans trou, la dernière étiquette garde sa place', (_ans, debut, fin) => {
    const { annees, placeDe, porte } = composerAxe({ debut, fin }, ['2028-06-30']);
    for (const [rang, { x, largeur }] of annees.entries())
      if (rang + 1 < annees.length) expect(x + largeur).toBeCloseTo(annees[rang + 1]?.x ?? -1);
    expect(placeDe(debut)).toBe(0);
    expect(placeDe('2028-06-30') + largeurDe(['Comptes, bilan 2027'])).toBeLessThanOrEqual(LARGEUR + 10);
    expect([porte(debut), porte('2028-07-01'), porte('2020-01-01')]).toEqual([true, false, false]);
  });
});
