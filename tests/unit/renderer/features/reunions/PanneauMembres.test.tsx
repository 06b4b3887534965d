import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { PanneauMembres } from '#renderer/features/reunions/PanneauMembres.tsx';
import { uneSeance, unSiege } from '#tests/support/une-seance.ts';

it('dit quels membres siègent sans voix', () => {
  const sieges = [unSiege('avec', { categorie: '1' }), unSiege('sans', { categorie: '7', college: 'operateurs' })];
  render(<PanneauMembres seance={uneSeance({ sieges })} aujourdHui="2026-02-01" />);
  const notes = screen.getAllByRole('listitem').map(({ textContent }) => textContent?.replaceAll('\u00A0', ' '));
  expect(notes).toEqual(['Mme Claude avecdéléguée', 'Mme Claude sansdéléguée, sans voix']);
});
