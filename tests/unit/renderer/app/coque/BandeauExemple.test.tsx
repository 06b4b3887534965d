import { act, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BandeauExemple } from '#renderer/app/coque/BandeauExemple.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import { sauvegardeErrors } from '#shared/errors/sauvegarde.errors.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

it('un refus de « Commencer mon fichier » se lit dans un avis', async () => {
  useFileAvis.setState({ avis: [] });
  const { transport } = unTransportFactice({
    'fichier.nouveau': () => {
      throw sauvegardeErrors.enCours();
    },
  });
  render(
    <HostProvider transport={transport}>
      <BandeauExemple />
    </HostProvider>,
  );
  await act(async () => screen.getByRole('button', { name: 'Commencer mon fichier' }).click());
  expect(useFileAvis.getState().avis.map(({ phrase }) => phrase)).toEqual([sauvegardeErrors.enCours().message]);
});
