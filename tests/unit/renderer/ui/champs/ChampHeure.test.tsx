import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ChampHeure } from '#renderer/ui/champs/ChampHeure.tsx';

function Essai() {
  const [heure, setHeure] = useState<string | null>(null);
  return (
    <>
      <ChampHeure libelle="Heure" valeur={heure} surChange={setHeure} />
      <output>{heure}</output>
    </>
  );
}

describe('ChampHeure', () => {
  it.each([
    ['9h30', '09:30', '9 h 30'],
    ['midi', '12:00', '12 h'],
  ])('comprend « %s » et l’écrit comme on la dit', (frappe, valeur, ecrite) => {
    render(<Essai />);
    const saisie = screen.getByRole<HTMLInputElement>('textbox', { name: 'Heure' });
    fireEvent.focus(saisie);
    fireEvent.change(saisie, { target: { value: frappe } });
    fireEvent.blur(saisie);
    expect(screen.getByRole('status').textContent).toBe(valeur);
    expect(saisie.value.replaceAll('\u00A0', ' ')).toBe(ecrite);
  });

  it('dit ce qui ne va pas dans une heure impossible', () => {
    render(<Essai />);
    const saisie = screen.getByRole('textbox', { name: 'Heure' });
    fireEvent.focus(saisie);
    fireEvent.change(saisie, { target: { value: '25h' } });
    fireEvent.blur(saisie);
    expect(screen.getByText('L’heure va de 0 h à 23 h 59.')).toBeTruthy();
  });
});
