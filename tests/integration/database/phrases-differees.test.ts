import { describe, expect, it, vi } from 'vitest';
import { avecPhrasesDifferees } from '#electron/database/phrases-differees.ts';
import { composerDepots } from '#electron/hosts/composer-depots.ts';
import { uneBase } from '#tests/support/base.ts';

describe('les phrases SQL différées', () => {
  it('de tous les dépôts se préparent : une faute de SQL ne dort pas jusqu’à son premier emploi', () => {
    const { db } = uneBase();
    const preparer = vi.spyOn(db, 'prepare');
    composerDepots(db);
    expect(preparer.mock.calls.length).toBeGreaterThan(200);
  });

  it('ne se préparent qu’à leur premier emploi, une seule fois', () => {
    const { db } = uneBase();
    const preparer = vi.spyOn(db, 'prepare');
    const phrase = avecPhrasesDifferees(db).prepare<[], { n: number }>('SELECT 1 AS n');
    expect(preparer).not.toHaveBeenCalled();
    expect([phrase.get(), phrase.all()]).toEqual([{ n: 1 }, [{ n: 1 }]]);
    expect(preparer).toHaveBeenCalledOnce();
  });

  it('gardent leurs réglages, posés avant comme après', () => {
    const differee = avecPhrasesDifferees(uneBase().db);
    const phrase = differee.prepare<[number], number>('SELECT ? AS n').pluck();
    expect([phrase.get(7), phrase.all(8)]).toEqual([7, [8]]);
    expect(phrase.pluck(false).get(9)).toEqual({ n: 9 });
    expect(differee.prepare('SELECT 1, 2').raw().get()).toEqual([1, 2]);
    expect(() => differee.prepare('SELECT faux').get()).toThrow(/faux/u);
  });

  it('restent de la même connexion, transactions comprises', () => {
    const { db } = uneBase();
    const differee = avecPhrasesDifferees(db);
    differee.transaction(() => {
      expect([db.inTransaction, differee.inTransaction]).toEqual([true, true]);
    })();
    expect(differee.open).toBe(true);
  });
});
