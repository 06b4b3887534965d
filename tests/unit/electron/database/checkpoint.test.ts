import type { Database } from 'better-sqlite3';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createVidage } from '#electron/database/checkpoint.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('un disque plein n’arrête pas le programme : il se dit, et le vidage se refait', () => {
  const plein = new Error('database or disk is full');
  const pragma = vi.fn().mockImplementationOnce(() => {
    throw plein;
  });
  const surEchec = vi.fn();
  const vidage = createVidage({ open: true, inTransaction: false, pragma } as unknown as Database, surEchec);
  vidage.toucher();
  vi.advanceTimersByTime(2_000);
  expect([pragma.mock.calls.length, surEchec.mock.calls]).toEqual([1, [[plein]]]);
  vi.advanceTimersByTime(30_000);
  expect([pragma.mock.calls.length, surEchec.mock.calls.length]).toEqual([2, 1]);
  vi.advanceTimersByTime(600_000);
  expect(pragma).toHaveBeenCalledTimes(2);
});

it('attend deux secondes de repos', () => {
  const pragma = vi.fn();
  const vidage = createVidage({ open: true, inTransaction: false, pragma } as unknown as Database, vi.fn());
  vidage.toucher();
  vi.advanceTimersByTime(1_500);
  vidage.toucher();
  vi.advanceTimersByTime(1_500);
  expect(pragma).not.toHaveBeenCalled();
  vi.advanceTimersByTime(500);
  expect(pragma).toHaveBeenCalledOnce();
});
