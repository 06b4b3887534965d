import { act, fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Liaison, Transport } from '#renderer/host/transport.ts';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { resteAEcrire } from '#renderer/ui/formulaire/garde-saisie.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

/** Un champ dans une page reliée, et de quoi fermer l'application. */
function unChamp() {
  let surLiaison: (liaison: Liaison) => void = () => undefined;
  const transport: Transport = {
    ...unTransportFactice({}).transport,
    ecouter: (_surEvenement, suivre) => {
      surLiaison = suivre;
      return () => undefined;
    },
  };
  render(
    <HostProvider transport={transport} resteAEcrire={resteAEcrire}>
      <ChampSurPlace libelle="Lieu" valeur="" surEnregistrer={() => new Promise(() => undefined)} />
    </HostProvider>,
  );
  return () => act(() => surLiaison('fermee'));
}

describe('l’application fermée', () => {
  it('dit que tout est enregistré quand rien n’attend', () => {
    unChamp()();
    expect(screen.getByText(/^Tout est enregistré/u)).toBeTruthy();
  });

  it('ne le dit pas quand une frappe attendait', () => {
    const fermer = unChamp();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Mairie' } });
    fermer();
    expect(screen.queryByText(/Tout est enregistré/u)).toBeNull();
    expect(screen.getByText(/n’a peut-être pas été enregistré/u)).toBeTruthy();
  });
});
