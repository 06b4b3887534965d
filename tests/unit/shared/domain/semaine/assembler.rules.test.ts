import { describe, expect, it } from 'vitest';
import { assemblerLaSemaine } from '#shared/domain/semaine/assembler.rules.ts';
import { direLigne } from '#shared/domain/semaine/ligne.rules.ts';

const JOUR = '2026-03-05';
const ligne = (cle: string, plus: Partial<Parameters<typeof direLigne>[0]> = {}) =>
  direLigne({ cle, bloc: 'aujourdhui', signe: 'afaire', titre: cle, pourquoi: ['parce que'], vers: '/', ...plus });
const assembler = (lignes: ReturnType<typeof ligne>[], mises: Parameters<typeof assemblerLaSemaine>[1] = []) =>
  assemblerLaSemaine([{ lignes, auMoins: false }], mises, JOUR);
const mise = (cle: string, jusquAu: string, rouge = false) => ({ cle, jusquAu, motif: null, rouge });

describe('assembler la semaine', () => {
  it('rouge d’abord, puis ce qui presse, puis la date', () => {
    const { blocs } = assembler([
      ligne('calme', { le: '2026-03-01' }),
      ligne('presse', { presse: true }),
      ligne('rouge', { enRouge: 'en retard' }),
    ]);
    expect(blocs[0]?.lignes.map(({ cle }) => cle)).toEqual(['rouge', 'presse', 'calme']);
  });

  it('la pastille ne compte que ce qui presse, jamais ce qui est mis de côté', () => {
    const lignes = [ligne('a', { presse: true }), ligne('b', { presse: true }), ligne('c')];
    expect(assembler(lignes).pastille).toBe(2);
    expect(assembler(lignes, [mise('a', '2026-03-09')]).pastille).toBe(1);
  });

  it('ce qui est de côté revient à sa date, ou plus tôt s’il devient rouge', () => {
    const calme = ligne('a');
    const rouge = ligne('a', { enRouge: 'limite passée' });
    expect(assembler([calme], [mise('a', '2026-03-09')]).deCote).toHaveLength(1);
    expect(assembler([calme], [mise('a', JOUR)]).deCote).toHaveLength(0);
    expect(assembler([rouge], [mise('a', '2026-03-09')]).deCote).toHaveLength(0);
    expect(assembler([rouge], [mise('a', '2026-03-09', true)]).deCote).toHaveLength(1);
  });

  it('une source arrêtée avant la fin se dit dans ses blocs seulement', () => {
    const { blocs } = assemblerLaSemaine([{ lignes: [ligne('a')], auMoins: true }], [], JOUR);
    expect(blocs.map(({ auMoins }) => auMoins)).toEqual([true, false, false, false]);
  });
});
