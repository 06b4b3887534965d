import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';

const ouvrir = () => {
  render(<NombreExplique calcul={<button type="button">Corriger</button>}>12</NombreExplique>);
  fireEvent.click(screen.getByRole('button', { name: '12' }));
  return screen.getByRole('dialog', { name: 'Calcul' });
};

it('Échap ferme la bulle qui n’a pas encore pris le foyer', () => {
  ouvrir();
  act(() => (document.activeElement as HTMLElement | null)?.blur());
  fireEvent.keyDown(document.body, { key: 'Escape' });
  expect(screen.queryByRole('dialog')).toBeNull();
});

it('Échap frappée dans la bulle ne la ferme qu’une fois', () => {
  const bulle = ouvrir();
  const dedans = screen.getByRole('button', { name: 'Corriger' });
  act(() => dedans.focus());
  fireEvent.keyDown(dedans, { key: 'Escape' });
  expect(bulle.isConnected).toBe(false);
});

it('le foyer ailleurs, dans ce qu’ouvre la bulle, la laisse ouverte', () => {
  ouvrir();
  const ailleurs = document.createElement('input');
  document.body.append(ailleurs);
  act(() => ailleurs.focus());
  fireEvent.keyDown(ailleurs, { key: 'Escape' });
  expect(screen.getByRole('dialog', { name: 'Calcul' })).toBeTruthy();
  ailleurs.remove();
});
