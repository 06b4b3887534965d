import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { VoteDuMembre } from '#renderer/features/reunions/ecrite/VoteDuMembre.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';
import { uneDeliberation, uneSeance, unPoint } from '#tests/support/une-seance.ts';

it('R-079 : ne présume aucun sens ; un projet sans réponse ne se note pas, puis chacun garde le sien', async () => {
  const { transport, appels } = unTransportFactice({ 'ecrites.recevoir': () => null });
  const seance = uneSeance({
    points: [unPoint('un', { deliberations: [uneDeliberation({ id: 'a' }), uneDeliberation({ id: 'b' })] })],
  });
  render(
    <HostProvider transport={transport}>
      <VoteDuMembre
        seance={seance}
        siegeId="siege"
        nom="Mme Roth"
        aujourdHui="2026-03-12"
        surFermer={() => undefined}
      />
    </HostProvider>,
  );
  const [premier, second] = screen.getAllByRole<HTMLSelectElement>('combobox');
  const noter = () => act(async () => screen.getByRole('button', { name: 'Noter son vote' }).click());
  expect([premier?.value, second?.value]).toEqual(['', '']);
  if (premier !== undefined) fireEvent.change(premier, { target: { value: 'contre' } });
  await noter();
  expect(second?.getAttribute('aria-invalid')).toBe('true');
  expect(appels).toEqual([]);
  if (second !== undefined) fireEvent.change(second, { target: { value: 'abstention' } });
  await noter();
  expect(appels).toMatchObject([
    {
      nom: 'ecrites.recevoir',
      entree: {
        siegeId: 'siege',
        votes: [
          { deliberationId: 'a', sens: 'contre' },
          { deliberationId: 'b', sens: 'abstention' },
        ],
      },
    },
  ]);
});
