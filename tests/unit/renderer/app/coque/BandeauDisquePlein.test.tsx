import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BandeauDisquePlein } from '#renderer/app/coque/BandeauDisquePlein.tsx';

it('dit que la place manque, ce que cela veut dire et quoi faire', () => {
  render(<BandeauDisquePlein />);
  expect(screen.getByRole('status').textContent).toMatch(/plein.*s’enregistre encore.*Videz la corbeille/u);
  expect(screen.getByRole('button', { name: 'Voir les sauvegardes' })).toBeTruthy();
});
