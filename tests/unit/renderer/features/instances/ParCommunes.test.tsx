import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { ChoixCommunes } from '#renderer/features/instances/creation/ChoixCommunes.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const BUHL = { objet: 'commune', code: '68058', libelle: 'Buhl', precision: 'Haut-Rhin' } as const;

function Essai() {
  const [deja, setDeja] = useState<readonly string[]>([]);
  return (
    <>
      <ChoixCommunes deja={deja} surAjouter={({ id }) => setDeja([...deja, id])} />
      <output data-testid="choisies">{deja.join(' ')}</output>
    </>
  );
}

beforeEach(() => {
  vi.useFakeTimers();
  return () => vi.useRealTimers();
});

it('garde le foyer et se vide après une commune ajoutée au clavier, sans l’ajouter deux fois', async () => {
  const { transport } = unTransportFactice({ 'territoires.rechercher': () => [BUHL] });
  render(
    <HostProvider transport={transport}>
      <Essai />
    </HostProvider>,
  );
  const champ = screen.getByRole<HTMLInputElement>('combobox', { name: 'Ajouter une commune' });
  const ajouter = async () => {
    champ.focus();
    fireEvent.change(champ, { target: { value: 'buhl' } });
    await act(() => vi.advanceTimersByTimeAsync(200));
    fireEvent.keyDown(champ, { key: 'Enter' });
    await act(() => vi.advanceTimersByTimeAsync(0));
  };
  await ajouter();
  expect(screen.getByTestId('choisies').textContent).toBe('68058');
  expect(document.activeElement).toBe(champ);
  expect(champ.value).toBe('');
  await ajouter();
  expect(screen.getByTestId('choisies').textContent).toBe('68058');
});
