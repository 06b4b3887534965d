import { INSTANCE_NEUVE } from '#tests/support/constructeurs/neufs.ts';
import { describe, expect, it } from 'vitest';
import {
  compter,
  constatsDe,
  departementsDe,
  epciSansSiege,
  lireSieges,
  nomDuSiege,
} from '#renderer/features/instances/composition/lecture.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';

const instance = {
  id: '',
  type: 'CLPE',
  complement: 'de Mulhouse',
  departementCode: '68',
  clpeCode: null,
  secretariat: null,
  ...INSTANCE_NEUVE,
} as const;
const perimetre = (codes: readonly string[]) => ({
  communes: codes.map((code) => ({ code, libelle: code })),
  epci: [],
  qpv: [],
  contrats: [],
});

describe('lireSieges', () => {
  it('range les sièges dans l’ordre du décret, présidents d’abord, puis par rang', () => {
    const sieges = [
      unSiege({ categorie: '2' }),
      unSiege({ categorie: '1', rang: 2 }),
      unSiege({ categorie: 'P' }),
      unSiege({ categorie: '1', rang: 1 }),
    ];
    const lus = lireSieges('CDPE', sieges, '2026-03-05');
    expect(lus.map(({ siege }) => `${siege.categorie}-${siege.rang}`)).toEqual(['P-1', '1-1', '1-2', '2-1']);
  });

  it('lit un siège à la date demandée : à venir, en cours le dernier jour, échu le lendemain', () => {
    const siege = unSiege({ mandats: [unMandat()] });
    const etats = ['2024-09-14', '2024-09-15', '2027-09-14', '2027-09-15'].map(
      (date) => lireSieges('CDPE', [siege], date)[0]?.etat,
    );
    expect(etats).toEqual(['vacant', 'pourvu', 'pourvu', 'echu']);
  });

  it('nomme le dernier titulaire d’un siège échu, pas le premier', () => {
    const ancien = unMandat({ debut: '2021-01-01', fin: '2023-12-31' });
    const dernier = unMandat({ debut: '2024-01-01', fin: '2025-12-31' });
    const [lu] = lireSieges('CDPE', [unSiege({ mandats: [dernier, ancien] })], '2026-03-05');
    expect(lu?.precedent?.id).toBe(dernier.id);
  });

  it('un suppléant seul ne pourvoit pas le siège', () => {
    const [lu] = lireSieges('CDPE', [unSiege({ mandats: [unMandat({ role: 'suppleant' })] })], '2026-03-05');
    expect([lu?.etat, lu?.suppleants.length]).toEqual(['vacant', 1]);
  });
});

describe('compter', () => {
  it('ne compte pas la voix consultative parmi les sièges ayant voix (R. 5311-37)', () => {
    const lus = lireSieges(
      'CDPE',
      [
        unSiege({ categorie: '1', mandats: [unMandat()] }),
        unSiege({ categorie: '7', college: 'operateurs' }),
        unSiege({ categorie: '2' }),
      ],
      '2026-03-05',
    );
    expect(compter(lus)).toMatchObject({ sieges: 3, membres: 1, vacants: 2, avecVoix: 2, vacantsAvecVoix: 1 });
  });

  it('retient le premier terme, et rien quand tous les mandats sont sans terme', () => {
    const deux = [
      unSiege({ mandats: [unMandat({ fin: '2028-01-01' })] }),
      unSiege({ rang: 2, mandats: [unMandat({ fin: '2027-02-01' })] }),
    ];
    expect(compter(lireSieges('CDPE', deux, '2026-03-05')).jusquAu).toBe('2027-02-01');
    expect(
      compter(lireSieges('CDPE', [unSiege({ mandats: [unMandat({ fin: null })] })], '2026-03-05')).jusquAu,
    ).toBeNull();
  });
});

describe('nomDuSiege', () => {
  it('dit l’organisme, sinon l’alinéa, sinon la présidence', () => {
    const noms = lireSieges(
      'CDPE',
      [unSiege({ categorie: 'P' }), unSiege(), unSiege({ rang: 2, organisme: 'DDETSPP' })],
      '2026-03-05',
    ).map(nomDuSiege);
    expect(noms).toEqual(['Présidence', '1° État', 'DDETSPP']);
  });
});

describe('constatsDe', () => {
  it('tire les départements d’un comité local de ses communes, Corse et outre-mer compris', () => {
    expect(departementsDe({ instance, perimetre: perimetre(['68224', '67001', '2A004', '97411']) })).toEqual([
      '68',
      '67',
      '2A',
      '974',
    ]);
  });

  it('R-007 : neuf sièges dépassent le plafond d’un comité local, pas celui d’un comité de deux départements', () => {
    const sieges = Array.from({ length: 9 }, (_, n) => unSiege({ rang: n + 1 }));
    expect(constatsDe({ instance, sieges, perimetre: perimetre(['68224']) }).map(({ code }) => code)).toEqual([
      'R-007',
    ]);
    expect(constatsDe({ instance, sieges, perimetre: perimetre(['68224', '67001']) })).toEqual([]);
  });

  it('R-008 : nomme l’intercommunalité qui n’a pas de siège, et se tait dès qu’elle en a un', () => {
    const epci = [
      { siren: '200066009', libelle: 'CA Mulhouse Alsace Agglomération', communesDedans: 39, communesEnTout: 39 },
    ];
    const fiche = { instance, perimetre: { ...perimetre(['68224']), epci } };
    const siege = unSiege({ categorie: '4', college: 'communes', epciSiren: '200066009' });
    expect(epciSansSiege({ ...fiche, sieges: [] })).toEqual(epci);
    expect(constatsDe({ ...fiche, sieges: [] })[0]?.phrase.startsWith('CA Mulhouse Alsace Agglomération')).toBe(true);
    expect([epciSansSiege({ ...fiche, sieges: [siege] }), constatsDe({ ...fiche, sieges: [siege] })]).toEqual([[], []]);
  });
});
