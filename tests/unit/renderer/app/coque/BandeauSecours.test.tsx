import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { BandeauSecours } from '#renderer/app/coque/BandeauSecours.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

it('rappelle le second dossier, avec le geste, et se tait pour une semaine', async () => {
  const reporter = vi.fn(() => null);
  const { transport } = unTransportFactice({ 'poste.reporterSecours': reporter });
  const montrer = (rappel: 'a_choisir' | 'ancien') => (
    <HostProvider transport={transport}>
      <BandeauSecours rappel={rappel} />
    </HostProvider>
  );
  const { rerender } = render(montrer('a_choisir'));
  expect(screen.getByRole('status').textContent).toContain('sur le même disque que votre fichier');
  await act(async () => screen.getByRole('button', { name: 'Choisir un second dossier' }).click());
  expect(location.pathname).toBe('/reglages/sauvegardes');
  rerender(montrer('ancien'));
  expect(screen.getByRole('status').textContent).toContain('depuis plus de sept jours');
  await act(async () => screen.getByRole('button', { name: 'Plus tard' }).click());
  expect(reporter).toHaveBeenCalledOnce();
});
