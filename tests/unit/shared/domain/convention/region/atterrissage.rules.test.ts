import { describe, expect, it } from 'vitest';
import { atterrissage, atterrissageDesExercices } from '#shared/domain/convention/beneficiaires/atterrissage.rules.ts';
import { ecartDeConsommation } from '#shared/domain/convention/region/consommation.rules.ts';
import { referenceDuCout } from '#shared/domain/convention/region/cout-de-region.rules.ts';
import { filtreDesMots, motsDuFiltre } from '#shared/domain/convention/region/adresse-de-region.rules.ts';
import { organismesConventionnes } from '#shared/domain/convention/region/organismes.rules.ts';
import { DEPARTEMENTS, uneConventionDeRegion } from '#tests/support/constructeurs/une-region.ts';

const TROIS_ANS = { debut: '2025-01-01', fin: '2027-12-31' };

describe('l’atterrissage', () => {
  it('prolonge le rythme constaté jusqu’au terme, et finit sur le réalisé', () => {
    expect(atterrissage(80, TROIS_ANS, '2025-12-31')).toBe(240);
    expect(atterrissage(239, TROIS_ANS, '2027-12-31')).toBe(239);
    expect(atterrissage(239, TROIS_ANS, '2028-06-30')).toBe(239);
  });

  it('ne projette pas ce qui n’est pas dit, ni avant le premier jour', () => {
    expect(atterrissage(null, TROIS_ANS, '2025-12-31')).toBeNull();
    expect(atterrissage(0, TROIS_ANS, null)).toBeNull();
    expect(atterrissage(3, TROIS_ANS, '2024-12-31')).toBeNull();
  });

  it('des charges : par les jours des exercices rendus, la première année n’en a que six semaines', () => {
    const periode = { debut: '2024-11-15', fin: '2027-11-14' };
    expect(atterrissageDesExercices([], periode)).toBeNull();
    // 47 jours de 2024 et 365 de 2025, sur 1 095.
    expect(
      atterrissageDesExercices(
        [
          { annee: 2024, montant: 47_00 },
          { annee: 2025, montant: 365_00 },
        ],
        periode,
      ),
    ).toBe(1_095_00);
  });
});

describe('consommation et réalisation', () => {
  it('s’écartent au-delà de dix points, dans un sens ou dans l’autre', () => {
    expect(ecartDeConsommation(6_000, 5_000)).toBeNull();
    expect(ecartDeConsommation(6_001, 5_000)).toBe('avance');
    expect(ecartDeConsommation(5_000, 6_001)).toBe('retard');
    expect(ecartDeConsommation(null, 6_001)).toBeNull();
    expect(ecartDeConsommation(9_000, null)).toBeNull();
  });
});

describe('la référence du coût (I10)', () => {
  it('ne se compare que dans sa région et si toutes les conventions tiennent les quatre volets', () => {
    const complete = uneConventionDeRegion();
    const idf = { region: 'Ile-de-France', source: 'Appel francilien' };
    const donnees = {
      departements: [...DEPARTEMENTS],
      references: [
        { ...idf, annee: 2022, cout: 410_000 },
        { ...idf, annee: 2024, cout: 470_000 },
      ],
    };
    const lire = (region: string | null, conventions = [complete]) =>
      referenceDuCout(donnees, region, conventions).cout;
    // La plus récente, le nom lu sans égard aux accents.
    expect(lire('11')).toBe(470_000);
    expect(lire('44')).toBeNull();
    expect(lire(null)).toBeNull();
    expect(lire('11', [complete, uneConventionDeRegion({ voletAccompagnement: false })])).toBeNull();
  });
});

describe('l’adresse d’une région', () => {
  it('dit son filtre et le relit ; un mot qui ne veut rien dire ne filtre pas', () => {
    const filtre = { region: '44', exercice: 2026, genre: 'o2r' } as const;
    const lire = (adresse: string) => {
      const mots = new URLSearchParams(adresse);
      return filtreDesMots((mot) => mots.get(mot));
    };
    expect(lire(motsDuFiltre(filtre))).toEqual(filtre);
    expect(lire('?region=%3Cb%3E&exercice=26&type=autre')).toEqual({ region: null, exercice: null, genre: null });
    expect(motsDuFiltre({ region: null, exercice: null, genre: null })).toBe('');
  });
});

describe('la liste annuelle des organismes (O-10, D. 5316-8)', () => {
  it('nomme chaque organisme, son rôle, ses départements ; les seules conventions O2R', () => {
    const commun = uneConventionDeRegion({
      organismes: [
        { structureId: 's2', nom: 'Essai Mobilité', chefDeFile: false, role: null },
        { structureId: 's1', nom: 'Tremplin Essai', chefDeFile: true, role: null },
      ],
      departements: ['67', '68'],
    });
    const liste = organismesConventionnes(
      [
        uneConventionDeRegion({ id: 'c0', numero: 'O2R 67-2025-01' }),
        commun,
        uneConventionDeRegion({ genre: 'eq2030' }),
      ],
      DEPARTEMENTS,
    );
    expect(liste.map(({ nom, role, departements }) => [nom, role, departements])).toEqual([
      ['Essai Mobilité', 'Membre', 'Bas-Rhin (67), Haut-Rhin (68)'],
      ['Tremplin Essai', 'Porteur', 'Haut-Rhin (68)'],
      ['Tremplin Essai', 'Chef de file', 'Bas-Rhin (67), Haut-Rhin (68)'],
    ]);
  });
});
