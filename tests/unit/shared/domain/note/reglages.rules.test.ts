import { describe, expect, it } from 'vitest';
import { reglagesDeNoteSchema } from '#shared/domain/note/note.schema.ts';
import {
  deplacerBloc,
  direLesBlocs,
  ecrireLesBlocs,
  lireLesBlocs,
  REGLAGES_PAR_DEFAUT,
  reglerBloc,
} from '#shared/domain/note/reglages.rules.ts';

const { blocs } = REGLAGES_PAR_DEFAUT;

describe('les blocs d’une note', () => {
  it('s’écrivent et se relisent à l’identique, dans leur ordre, cochés ou non, limités ou non', () => {
    const voulus = deplacerBloc(
      reglerBloc(reglerBloc(blocs, 'chiffres', { coche: false }), 'decisions', { limite: 3 }),
      'langage',
      0,
    );
    expect(voulus[0]?.bloc).toBe('langage');
    expect(lireLesBlocs(ecrireLesBlocs(voulus))).toEqual(voulus);
    expect(direLesBlocs(ecrireLesBlocs(voulus))).toMatch(/sans Chiffres ; .*Décisions \(3\)/u);
  });

  it('relus d’un texte incomplet ou gâté, sont tous là, une fois', () => {
    const lus = lireLesBlocs('-argent, zzz, decisions 2, Argent');
    expect(lus.slice(0, 2)).toEqual([
      { bloc: 'argent', coche: false, limite: null },
      { bloc: 'decisions', coche: true, limite: 2 },
    ]);
    expect(new Set(lus.map(({ bloc }) => bloc)).size).toBe(blocs.length);
    expect(lus).toHaveLength(blocs.length);
  });

  it('un bloc qui n’est pas là ne se déplace pas', () => {
    expect(deplacerBloc(blocs.slice(0, 2), 'langage', 0)).toEqual(blocs.slice(0, 2));
  });

  it('se refusent en double, ou s’il en manque', () => {
    const lire = (voulus: unknown) => reglagesDeNoteSchema.safeParse({ ...REGLAGES_PAR_DEFAUT, blocs: voulus });
    expect(lire(blocs).success).toBe(true);
    expect(lire([...blocs.slice(1), blocs[1]]).error?.issues[0]?.message).toBe('Un bloc est demandé deux fois.');
    expect(lire(blocs.slice(1)).success).toBe(false);
  });
});
