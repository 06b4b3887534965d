import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Panneau } from '#renderer/ui/page/Panneau.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

function Essai() {
  const [ouvert, setOuvert] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOuvert(true)}>
        Ouvrir
      </button>
      {ouvert && (
        <Panneau titre="Mme Weber" surFermer={() => setOuvert(false)}>
          <button type="button">Dedans</button>
        </Panneau>
      )}
    </>
  );
}

describe('Panneau', () => {
  it('amène en vue un refus qui y paraît, pas celui qui y était en ouvrant', () => {
    const defiler = vi.spyOn(Element.prototype, 'scrollIntoView').mockImplementation(() => undefined);
    const refus = (
      <Repere sens="alerte" mot="Fiche gardée." annonce>
        Cette personne siège.
      </Repere>
    );
    const { rerender } = render(<Panneau titre="Fiche">Contenu</Panneau>);
    rerender(<Panneau titre="Fiche">{refus}</Panneau>);
    expect(defiler).toHaveBeenCalledOnce();
    expect(defiler.mock.instances[0]).toBe(screen.getByRole('status'));
    rerender(<Panneau titre="Fiche">{refus}</Panneau>);
    expect(defiler).toHaveBeenCalledOnce();
    render(<Panneau titre="Autre">{refus}</Panneau>);
    expect(defiler).toHaveBeenCalledOnce();
    defiler.mockRestore();
  });

  it('se ferme par Échap et rend le foyer à ce qui l’avait ouvert', () => {
    render(<Essai />);
    const ouvreur = screen.getByRole('button', { name: 'Ouvrir' });
    ouvreur.focus();
    fireEvent.click(ouvreur);
    expect(screen.getByRole('complementary', { name: 'Mme Weber' })).toBeTruthy();
    screen.getByRole('button', { name: 'Dedans' }).focus();
    fireEvent.keyDown(document.activeElement as Element, { key: 'Escape' });
    expect(screen.queryByRole('complementary')).toBeNull();
    expect(document.activeElement).toBe(ouvreur);
  });

  it('donne le foyer au titre de la fiche qui remplace celle où on était, puis le rend à ce qui avait ouvert', () => {
    const fiches = (titre: string | null) => (
      <>
        <button type="button">Ouvrir</button>
        {titre !== null && (
          <Panneau key={titre} titre={titre} surFermer={() => undefined}>
            <button type="button">Ouvrir l’autre fiche</button>
          </Panneau>
        )}
      </>
    );
    const { rerender } = render(fiches(null));
    screen.getByRole('button', { name: 'Ouvrir' }).focus();
    rerender(fiches('Mme Weber'));
    screen.getByRole('button', { name: 'Ouvrir l’autre fiche' }).focus();
    rerender(fiches('M. Muller'));
    expect(document.activeElement?.textContent).toBe('M. Muller');
    rerender(fiches(null));
    expect(document.activeElement?.textContent).toBe('Ouvrir');
  });

  it('laisse Échap à ce qui s’en est déjà servi', () => {
    render(<Essai />);
    fireEvent.click(screen.getByRole('button', { name: 'Ouvrir' }));
    const dedans = screen.getByRole('button', { name: 'Dedans' });
    dedans.addEventListener('keydown', (evenement) => evenement.preventDefault());
    fireEvent.keyDown(dedans, { key: 'Escape' });
    expect(screen.getByRole('complementary')).toBeTruthy();
  });
});
