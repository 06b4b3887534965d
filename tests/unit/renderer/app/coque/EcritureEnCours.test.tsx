import { act, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EcritureEnCours } from '#renderer/app/coque/EcritureEnCours.tsx';
import { useDemande } from '#renderer/host/gestes.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

function Annuler() {
  const { lancer } = useDemande('historique.annuler');
  return (
    <button type="button" onClick={() => void lancer({})}>
      Défaire
    </button>
  );
}
const laisserPasser = (ms: number) => act(async () => void (await vi.advanceTimersByTimeAsync(ms)));

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('une écriture qui fait attendre', () => {
  it('ne se montre qu’après un temps, dit où elle en est, s’arrête d’un geste, et part avec sa fin', async () => {
    const fin = Promise.withResolvers<{ libelle: string; passees: string[] }>();
    let fait = 100;
    const { transport, appels } = unTransportFactice({
      'historique.annuler': () => fin.promise,
      'ecriture.suivre': () => ({ fait: (fait += 100), total: 1000, libelle: 'Annulation : mise au journal' }),
      'ecriture.arreter': () => null,
    });
    render(
      <HostProvider transport={transport}>
        <Annuler />
        <EcritureEnCours />
      </HostProvider>,
    );
    await act(async () => screen.getByRole('button', { name: 'Défaire' }).click());
    await laisserPasser(500);
    expect(screen.queryByText(/mise au journal/u)).toBeNull();
    await laisserPasser(300);
    expect(screen.getByRole('status').textContent).toBe('Annulation : mise au journal');
    const premiere = screen.getByRole('progressbar').getAttribute('aria-valuenow');
    await laisserPasser(400);
    expect(Number(screen.getByRole('progressbar').getAttribute('aria-valuenow'))).toBeGreaterThan(Number(premiere));
    await act(async () => screen.getByRole('button', { name: 'Arrêter' }).click());
    expect(appels.filter(({ nom }) => nom === 'ecriture.arreter')).toHaveLength(1);
    expect(screen.getByRole('button', { name: 'Arrêt…' })).toBeTruthy();
    fin.resolve({ libelle: 'Reprendre', passees: [] });
    await laisserPasser(300);
    expect(screen.queryByRole('status')).toBeNull();
  });
});
