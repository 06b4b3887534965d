import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { ChampTexte } from '#renderer/ui/champs/ChampTexte.tsx';

describe('ChampTexte', () => {
  it('porte le mot au-dessus comme nom accessible et rend ce qui est tapé', () => {
    const surChange = vi.fn();
    render(<ChampTexte libelle="Lieu" valeur="" surChange={surChange} />);
    const saisie = screen.getByRole('textbox', { name: 'Lieu' });
    fireEvent.change(saisie, { target: { value: 'Mairie' } });
    expect(surChange).toHaveBeenCalledWith('Mairie');
    expect(saisie.getAttribute('aria-invalid')).toBeNull();
    expect(saisie.getAttribute('aria-describedby')).toBeNull();
  });

  it('relie la faute et l’aide à la saisie, la faute d’abord', () => {
    render(
      <ChampTexte
        libelle="Lieu"
        valeur=""
        surChange={() => undefined}
        faute="Indiquez un lieu."
        aide="Salle et étage."
        obligatoire
      />,
    );
    const saisie = screen.getByRole('textbox', { name: 'Lieu (obligatoire)' });
    const decrits = (saisie.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent);
    expect(decrits).toEqual(['Indiquez un lieu.', 'Salle et étage.']);
    expect(saisie.getAttribute('aria-invalid')).toBe('true');
    expect(saisie.getAttribute('aria-required')).toBe('true');
  });
});
