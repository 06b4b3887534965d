import { expect, it } from 'vitest';
import { etatDesignation, seChevauchent, situationDe } from '#shared/domain/designation/designation.rules.ts';
import { designationLibelle, rangAccorde } from '#shared/domain/designation/designation.labels.ts';
import { uneDesignation } from '#tests/support/constructeurs/une-designation.ts';

const JOUR = '2026-03-12';

it('A2 : passée, en cours, à venir, premier et dernier jours compris', () => {
  expect(etatDesignation({ debut: null, fin: null }, JOUR)).toBe('en_cours');
  expect(etatDesignation({ debut: JOUR, fin: JOUR }, JOUR)).toBe('en_cours');
  expect(etatDesignation({ debut: '2026-03-13', fin: null }, JOUR)).toBe('a_venir');
  expect(etatDesignation({ debut: null, fin: '2026-03-11' }, JOUR)).toBe('passee');
});

it('deux périodes se touchent à leur bord', () => {
  expect(seChevauchent({ debut: null, fin: '2026-03-12' }, { debut: '2026-03-12', fin: null })).toBe(true);
  expect(seChevauchent({ debut: null, fin: '2026-03-11' }, { debut: '2026-03-12', fin: null })).toBe(false);
  expect(seChevauchent({ debut: null, fin: null }, { debut: null, fin: null })).toBe(true);
});

it('A2, A6 : deux personnes tiennent la même place, un suppléant seul ne la pourvoit pas', () => {
  const deux = [uneDesignation(), uneDesignation({ rang: 'coreferent' })];
  expect(situationDe(deux, JOUR)).toMatchObject({ etat: 'pourvue', tenues: deux });
  expect(situationDe([uneDesignation({ rang: 'suppleant' })], JOUR).etat).toBe('inconnue');
});

it('A6 : vacante depuis le jour qui le dit, à défaut depuis le lendemain de la dernière fin', () => {
  const partie = uneDesignation({ debut: '2024-09-01', fin: '2026-01-31' });
  expect(situationDe([partie], JOUR)).toMatchObject({ etat: 'vacante', vacanteDepuis: '2026-02-01', prochaine: null });
  const dite = uneDesignation({ personne: null, debut: '2026-02-15' });
  expect(situationDe([partie, dite], JOUR)).toMatchObject({ etat: 'vacante', vacanteDepuis: '2026-02-15' });
  expect(situationDe([uneDesignation({ personne: null })], JOUR)).toMatchObject({
    etat: 'vacante',
    vacanteDepuis: null,
  });
  // Vacante, puis tenue sans que la vacance soit close : elle ne l'est de nouveau que depuis le départ.
  const ouverte = uneDesignation({ personne: null, debut: '2025-01-01' });
  expect(situationDe([partie, ouverte], JOUR)).toMatchObject({ etat: 'vacante', vacanteDepuis: '2026-02-01' });
  const suivante = uneDesignation({ debut: '2026-04-01' });
  expect(situationDe([partie, suivante], JOUR)).toMatchObject({ etat: 'vacante', prochaine: '2026-04-01' });
  expect(situationDe([], JOUR)).toMatchObject({ etat: 'inconnue', vacanteDepuis: null });
});

it('se dit en une phrase accordée à la personne, territoires compris', () => {
  const base = { genre: 'eq2030_departemental', nomDeGenre: null, rang: 'referent', territoires: ['Meuse'] } as const;
  expect(designationLibelle({ ...base, civilite: 'Mme' })).toBe('référente EQ2030 départementale (Meuse)');
  expect(designationLibelle({ ...base, civilite: 'M.', rang: 'suppleant', territoires: ['Meuse', 'Vosges'] })).toBe(
    'référent EQ2030 départemental, suppléant (Meuse et Vosges)',
  );
  expect(designationLibelle({ ...base, civilite: null })).toBe('Référent·e EQ2030 départemental·e (Meuse)');
  expect(
    designationLibelle({
      ...base,
      genre: 'x',
      nomDeGenre: 'Correspondant parrainage',
      civilite: 'M.',
      territoires: [],
    }),
  ).toBe('Correspondant parrainage');
  expect(designationLibelle({ ...base, civilite: 'Mme', territoires: ['A', 'B', 'C', 'D'] })).toContain(
    '(4 territoires)',
  );
  expect([rangAccorde('coreferent', 'Mme'), rangAccorde('referent', 'M.'), rangAccorde('suppleant', null)]).toEqual([
    'Co-référente',
    'Titulaire',
    'Suppléant·e',
  ]);
});
