import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { Confirmation } from '#renderer/ui/dialogue/Confirmation.tsx';

describe('Confirmation', () => {
  it('pose la question avec le nom de l’objet, renonce par Échap et ne confirme que par son geste', () => {
    const surConfirmer = vi.fn();
    const surRenoncer = vi.fn();
    render(
      <Confirmation
        ouverte
        titre="Vider la corbeille ?"
        geste="Vider la corbeille"
        surConfirmer={surConfirmer}
        surRenoncer={surRenoncer}
      >
        14 éléments disparaissent.
      </Confirmation>,
    );
    const question = screen.getByRole('alertdialog', { name: 'Vider la corbeille ?' });
    fireEvent.keyDown(question, { key: 'Escape' });
    expect(surRenoncer).toHaveBeenCalledOnce();
    fireEvent.click(screen.getByRole('button', { name: 'Vider la corbeille' }));
    expect(surConfirmer).toHaveBeenCalledOnce();
  });

  it('n’est pas dans la page quand elle n’est pas ouverte', () => {
    render(
      <Confirmation
        ouverte={false}
        titre="Vider ?"
        geste="Vider"
        surConfirmer={() => undefined}
        surRenoncer={() => undefined}
      >
        Tout.
      </Confirmation>,
    );
    expect(screen.queryByRole('alertdialog')).toBeNull();
  });
});
