import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ProjetsAVoter } from '#renderer/features/reunions/ecrite/ProjetsAVoter.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';
import { uneDeliberation, uneSeance, unPoint } from '#tests/support/une-seance.ts';

function montrer(points: Seance['points'], modifiable = true) {
  const { transport, appels } = unTransportFactice({ 'deliberations.creer': () => ({ id: 'neuve' }) });
  render(
    <HostProvider transport={transport}>
      <ProjetsAVoter seance={uneSeance({ points })} vu={1} modifiable={modifiable} />
    </HostProvider>,
  );
  return appels;
}
const creations = (appels: ReturnType<typeof montrer>) =>
  appels.filter(({ nom }) => nom === 'deliberations.creer').map(({ entree }) => entree);

it('R-079 : avant l’ouverture, écrit le projet d’un point qui se vote ; vide, dit pourquoi et n’écrit rien', async () => {
  const appels = montrer([
    unPoint('avis', { etat: 'prevu', nature: 'avis' }),
    unPoint('info', { etat: 'prevu', nature: 'information' }),
    unPoint('retire', { etat: 'retire' }),
  ]);
  const champ = screen.getByRole('textbox', { name: 'Projet soumis au vote' });
  const ecrire = () => act(async () => screen.getByRole('button', { name: 'Écrire le projet' }).click());
  await ecrire();
  expect(champ.getAttribute('aria-invalid')).toBe('true');
  expect(creations(appels)).toEqual([]);
  fireEvent.change(champ, { target: { value: 'Le comité rend un avis favorable.' } });
  await ecrire();
  expect(creations(appels)).toEqual([{ pointId: 'avis', nature: 'avis', texte: 'Le comité rend un avis favorable.' }]);
});

it('une fois le vote ouvert, les projets se lisent et ne s’écrivent plus', () => {
  montrer([unPoint('un', { deliberations: [uneDeliberation()] })], false);
  expect(screen.getByText('Le comité adopte la feuille de route.')).toBeTruthy();
  expect(screen.queryByRole('textbox')).toBeNull();
});

it('sans point qui se vote, mène à l’ordre du jour', () => {
  montrer([unPoint('info', { nature: 'information' })]);
  expect(screen.getByRole('link', { name: 'Écrire l’ordre du jour' })).toBeTruthy();
});
