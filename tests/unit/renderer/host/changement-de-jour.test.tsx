import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { useEtatHote } from '#renderer/host/requetes.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

let jour = '2026-04-15';

function Jour() {
  return <p role="note">{useEtatHote().donnees?.aujourdHui}</p>;
}
const montre = () => screen.getByRole('note').textContent;

async function montrer() {
  const { transport, appels } = unTransportFactice({ 'hote.etat': () => ({ aujourdHui: jour }) as never });
  render(
    <HostProvider transport={transport}>
      <Jour />
    </HostProvider>,
  );
  await act(() => vi.advanceTimersByTimeAsync(0));
  return appels;
}

beforeEach(() => {
  jour = '2026-04-15';
  vi.useFakeTimers({ now: new Date(2026, 3, 15, 23, 50) });
  return () => vi.useRealTimers();
});

describe('le jour', () => {
  it('avance à minuit, fenêtre ouverte, et encore le lendemain', async () => {
    await montrer();
    expect(montre()).toBe('2026-04-15');
    jour = '2026-04-16';
    await act(() => vi.advanceTimersByTimeAsync(11 * 60_000));
    expect(montre()).toBe('2026-04-16');
    jour = '2026-04-17';
    await act(() => vi.advanceTimersByTimeAsync(24 * 3_600_000));
    expect(montre()).toBe('2026-04-17');
  });

  it('avance au retour de la fenêtre quand le poste a dormi ; le même jour, rien n’est relu', async () => {
    const appels = await montrer();
    act(() => void window.dispatchEvent(new Event('focus')));
    expect(appels).toHaveLength(1);
    jour = '2026-04-18';
    vi.setSystemTime(new Date(2026, 3, 18, 8, 0));
    document.dispatchEvent(new Event('visibilitychange'));
    await act(() => vi.advanceTimersByTimeAsync(0));
    expect(montre()).toBe('2026-04-18');
  });
});
