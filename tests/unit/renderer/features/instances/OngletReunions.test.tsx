import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { OngletReunions } from '#renderer/features/instances/OngletReunions.tsx';
import type { InstanceFiche } from '#shared/contract/instance.contract.ts';

const fiche = (nombre: number) =>
  ({
    instance: { id: 'i', type: 'CLPE', complement: 'de Mulhouse' },
    reunions: Array.from({ length: nombre }, (_, rang) => ({
      id: `r${rang}`,
      date: '2026-04-16',
      heureDebut: '09:30',
      etat: 'tenue',
      decisions: 0,
    })),
  }) as unknown as InstanceFiche;

it('mène aux réunions plus anciennes que les cent montrées, et seulement alors', () => {
  const { rerender } = render(<OngletReunions fiche={fiche(100)} />);
  const lien = screen.getByRole('link', { name: 'Voir aussi les plus anciennes' });
  expect(lien.getAttribute('href')).toBe('/reunions?q=CLPE%20de%20Mulhouse');
  rerender(<OngletReunions fiche={fiche(99)} />);
  expect(screen.queryByRole('link', { name: 'Voir aussi les plus anciennes' })).toBeNull();
});
