import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { BlocMarque } from '#renderer/features/reglages/emetteurs/BlocMarque.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

it('montre l’image présente, nommée, à la taille de ses proportions', async () => {
  const { transport } = unTransportFactice({
    'emetteurs.image': () => ({ format: 'png', base64: 'iVBORw0KGgo=', largeur: 40, hauteur: 20 }),
  });
  render(
    <HostProvider transport={transport}>
      <BlocMarque id="emetteur" nom="logo.png" intitule="DDETSPP du Haut-Rhin" />
    </HostProvider>,
  );
  const image = await screen.findByRole<HTMLImageElement>('img', { name: 'Bloc-marque actuel\u00A0: logo.png' });
  expect(image.getAttribute('src')).toBe('data:image/png;base64,iVBORw0KGgo=');
});
