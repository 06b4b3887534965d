import { describe, expect, it } from 'vitest';
import { reconnaitreLeDispositif } from '#shared/domain/dispositif/reconnaitre.rules.ts';
import {
  direHorsDates,
  etatDuDispositif,
  nommerLeDispositif,
  remplacantA,
  tourneEnRond,
} from '#shared/domain/dispositif/validite.rules.ts';

const un = (id: string, reste: Partial<Parameters<typeof direHorsDates>[0]> = {}) => ({
  id,
  nom: id,
  valideDu: null,
  valideAu: null,
  aVerifier: null,
  remplacePar: null,
  ...reste,
});
const parId = (...tous: readonly ReturnType<typeof un>[]) => new Map(tous.map((d) => [d.id, d]));

describe('R-108 : où en est un dispositif à une date', () => {
  const borne = un('borne', { valideDu: '2020-01-01', valideAu: '2024-12-31' });
  it.each([
    ['2019-12-31', 'a_venir'],
    ['2020-01-01', 'ouvert'],
    ['2024-12-31', 'ouvert'],
    ['2025-01-01', 'clos'],
  ])('le %s : %s', (date, etat) => expect(etatDuDispositif(borne, date)).toBe(etat));

  it('ce qui reste à vérifier se dit, sauf d’un dispositif clos', () => {
    expect(etatDuDispositif({ ...borne, aVerifier: 'Âges.' }, '2024-06-01')).toBe('a_verifier');
    expect(etatDuDispositif({ ...borne, aVerifier: 'Âges.' }, '2025-01-01')).toBe('clos');
  });
});

describe('R-107 : un dispositif clos au début de l’action', () => {
  const francs = un('Emplois francs', { valideAu: '2024-12-31' });
  it('le 31/12/2024 rien ne se dit ; le 01/01/2025, clos, avec les deux dates', () => {
    expect(direHorsDates(francs, '2024-12-31', '2026-03-01')).toBeNull();
    expect(direHorsDates(francs, '2025-01-01', '2026-03-01')).toBe(
      '« Emplois francs » est clos depuis le 31/12/2024 ; l’action commence le 01/01/2025.',
    );
  });
  it('sans date de début, il se juge au jour où on lit la fiche', () => {
    expect(direHorsDates(francs, null, '2024-12-31')).toBeNull();
    expect(direHorsDates(francs, null, '2025-01-01')).toContain('n’a pas de date de début');
  });
  it('pas encore ouvert : il le dit ; remplacé sans date connue : rien n’est affirmé clos', () => {
    expect(direHorsDates(un('Neuf', { valideDu: '2027-01-01' }), '2026-12-31', '2026-03-01')).toContain(
      'n’ouvre que le 01/01/2027',
    );
    const phrase = direHorsDates(un('IPR', { remplacePar: 'O2R' }), '2026-01-01', '2026-03-01');
    expect(phrase).toContain('à vérifier');
    expect(phrase).not.toContain('clos depuis');
  });
  it('la suite va de remplaçant en remplaçant, jusqu’au premier qui vaut ce jour', () => {
    const vague1 = un('vague 1', { valideAu: '2024-12-31', remplacePar: 'vague 2' });
    const vague2 = un('vague 2', { valideAu: '2025-12-31', remplacePar: 'O2R' });
    const o2r = un('O2R', { aVerifier: 'Montant.' });
    const tous = parId(vague1, vague2, o2r);
    expect(remplacantA(vague1, tous, '2025-06-01')?.id).toBe('vague 2');
    expect(remplacantA(vague1, tous, '2026-01-01')?.id).toBe('O2R');
    expect(remplacantA(o2r, tous, '2026-01-01')).toBeNull();
  });
  it('une chaîne qui tourne en rond s’arrête, et se refuse', () => {
    const a = un('a', { valideAu: '2024-12-31', remplacePar: 'b' });
    const b = un('b', { valideAu: '2024-12-31', remplacePar: 'a' });
    expect(remplacantA(a, parId(a, b), '2026-01-01')).toBeNull();
    expect(tourneEnRond('a', 'b', parId(a, b))).toBe(true);
    expect(tourneEnRond('a', 'b', parId(a, { ...b, remplacePar: null }))).toBe(false);
  });
});

it('R-109 : ce qui reste à vérifier suit le nom dans ce qui sort', () => {
  expect(nommerLeDispositif({ nom: 'EPIDE', aVerifier: 'Âges.' })).toBe('EPIDE (à vérifier)');
  expect(nommerLeDispositif({ nom: 'PACEA', aVerifier: null })).toBe('PACEA');
});

describe('un tableau nomme un dispositif', () => {
  const catalogue = [
    { nom: 'CEJ, jeunes en rupture (CEJ-JR), première vague', valideAu: '2024-12-31' },
    { nom: 'CEJ, jeunes en rupture (CEJ-JR), seconde vague', valideAu: '2025-12-31' },
    { nom: 'Contrat d’engagement jeune (CEJ)', valideAu: null },
    { nom: 'Parcours emploi compétences (PEC, CUI-CAE)', valideAu: null },
  ];
  it.each([
    ['cej', 'Contrat d’engagement jeune (CEJ)'],
    ['CEJ-JR', 'CEJ, jeunes en rupture (CEJ-JR), seconde vague'],
    ['parcours emploi competences', 'Parcours emploi compétences (PEC, CUI-CAE)'],
    ['CUI-CAE', 'Parcours emploi compétences (PEC, CUI-CAE)'],
    ['Contrat d’engagement jeune (CEJ)', 'Contrat d’engagement jeune (CEJ)'],
    ['Emploi d’avenir', undefined],
  ])('« %s »', (ecrit, nom) => expect(reconnaitreLeDispositif(catalogue, ecrit)?.nom).toBe(nom));
});
