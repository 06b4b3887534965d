import { describe, expect, it } from 'vitest';
import { lireSieges } from '#renderer/features/instances/composition/lecture.ts';
import {
  arreteDesVoix,
  donneEnsemble,
  enVoix,
  lignesDeVoix,
  moitieDesVoixDeLEtat,
  nombresDe,
} from '#renderer/features/instances/composition/voix/lignes.ts';
import { ACTE_NEUF } from '#tests/support/constructeurs/neufs.ts';
import { unSiege } from '#tests/support/constructeurs/un-siege.ts';

const SIEGES = [
  unSiege({ categorie: 'P', college: 'etat', organisme: 'Préfecture' }),
  unSiege({ categorie: '1', college: 'etat', organisme: 'DDETSPP', rang: 1 }),
  unSiege({ categorie: '3', college: 'departement', organisme: 'Conseil départemental', rang: 1 }),
  unSiege({ categorie: '3', college: 'departement', organisme: 'Conseil départemental', rang: 2 }),
  unSiege({ categorie: '5', college: 'salaries', organisme: 'CFDT', rang: 1 }),
  unSiege({ categorie: '5', college: 'salaries', organisme: 'CFDT', rang: 2 }),
  unSiege({ categorie: '6', college: 'employeurs', organisme: 'FNSEA' }),
];
const lus = lireSieges('CDPE', SIEGES, '2026-03-12');
const noms = (ensemble: boolean) => lignesDeVoix('CDPE', lus, ensemble).map(({ nom, organisme }) => [nom, organisme]);

describe('les lignes d’un arrêté de voix', () => {
  it('R-032 : une organisation a la sienne, les autres membres chacun la leur, les voix consultatives aucune', () => {
    expect(noms(false)).toEqual([
      ['Préfecture', null],
      ['DDETSPP', null],
      ['Conseil départemental', null],
      ['Conseil départemental', null],
      ['CFDT', 'CFDT'],
    ]);
  });

  it('données ensemble, les sièges d’un même organisme n’ont qu’une ligne', () => {
    expect(noms(true)[2]).toEqual(['Conseil départemental', 'Conseil départemental']);
    expect(noms(true)).toHaveLength(4);
  });

  it('passer d’une façon à l’autre garde ce qui est saisi', () => {
    const separees = lignesDeVoix('CDPE', lus, false);
    const { voix } = enVoix(separees, { [separees[2]?.cle ?? '']: 4, [separees[3]?.cle ?? '']: 2, 'o:cfdt': 5 });
    const ensemble = lignesDeVoix('CDPE', lus, true);
    const nombres = nombresDe(
      ensemble,
      voix.map((une) => ({ ...une, depuis: null })),
    );
    expect(ensemble.map(({ cle }) => nombres[cle])).toEqual([null, null, 6, 5]);
  });

  it('n’envoie ni le vide ni l’illisible, et sait d’où vient chaque nombre', () => {
    const lignes = lignesDeVoix('CDPE', lus, false);
    const [prefet, ddets] = lignes;
    const { voix, cles } = enVoix(lignes, { [prefet?.cle ?? '']: Number.NaN, [ddets?.cle ?? '']: 0 });
    expect([voix.map(({ nombre }) => nombre), cles]).toEqual([[0], [ddets?.cle]]);
  });

  it('reconnaît un arrêté qui donne ensemble les voix du département', () => {
    const une = (organisme: string) => [{ siegeId: null, organisme, nombre: 6, depuis: null }];
    expect([donneEnsemble('CDPE', lus, une('conseil départemental')), donneEnsemble('CDPE', lus, une('CFDT'))]).toEqual(
      [true, false],
    );
  });

  it('propose à chaque côté la moitié des voix de l’État, si elle est entière', () => {
    const lignes = lignesDeVoix('CDPE', lus, false);
    const cle = lignes[1]?.cle ?? '';
    expect([12, 7, 0].map((n) => moitieDesVoixDeLEtat(lignes, { [cle]: n }))).toEqual([6, null, null]);
  });

  it('trouve l’arrêté d’une date d’effet : le dernier pris avant', () => {
    const acte = (id: string, date: string | null) => ({
      ...ACTE_NEUF,
      id,
      nature: 'voix' as const,
      numero: null,
      date,
    });
    const actes = [acte('a', '2024-09-15'), acte('b', '2026-01-05'), acte('c', null)];
    expect([
      arreteDesVoix(actes, '2025-12-31')?.id,
      arreteDesVoix(actes, '2026-02-01')?.id,
      arreteDesVoix(actes, '2020-01-01')?.id,
    ]).toEqual(['a', 'b', 'c']);
  });
});
