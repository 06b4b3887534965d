import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Bouton } from '#renderer/ui/gestes/Bouton.tsx';
import { Menu } from '#renderer/ui/gestes/Menu.tsx';
import { MenuDeChoix } from '#renderer/ui/gestes/MenuDeChoix.tsx';
import { Segment } from '#renderer/ui/gestes/Segment.tsx';
import { Touches } from '#renderer/ui/gestes/Touches.tsx';
import { useTouches } from '#renderer/ui/gestes/use-touches.ts';

describe('Bouton', () => {
  it('garde le foyer pendant le travail, mais n’entend plus rien', () => {
    const surClic = vi.fn();
    render(
      <Bouton surClic={surClic} enCours>
        Produire
      </Bouton>,
    );
    const bouton = screen.getByRole('button', { name: 'Produire' });
    bouton.focus();
    fireEvent.click(bouton);
    expect(surClic).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(bouton);
    expect(bouton.getAttribute('aria-busy')).toBe('true');
  });
});

describe('Menu', () => {
  it('s’ouvre à la flèche, mène au geste suivant, le fait et se ferme', () => {
    const copier = vi.fn();
    const supprimer = vi.fn();
    render(
      <Menu
        gestes={[
          { id: 'c', libelle: 'Copier', surClic: copier },
          { id: 's', libelle: 'Supprimer', surClic: supprimer },
        ]}
      />,
    );
    const bouton = screen.getByRole('button', { name: 'Autres gestes' });
    bouton.focus();
    fireEvent.keyDown(bouton, { key: 'ArrowDown' });
    expect(screen.getAllByRole('menuitem').map((geste) => geste.textContent)).toEqual(['Copier', 'Supprimer']);
    fireEvent.click(screen.getByRole('menuitem', { name: 'Supprimer' }));
    expect([copier.mock.calls.length, supprimer.mock.calls.length]).toEqual([0, 1]);
    expect(screen.queryByRole('menu')).toBeNull();
  });
});

function EssaiDeChoix() {
  const [choisis, setChoisis] = useState<ReadonlySet<string>>(new Set());
  return (
    <MenuDeChoix
      puce
      libelle="Axe"
      mot={choisis.size === 0 ? undefined : `Axe ${[...choisis].join(' et ')}`}
      options={[
        { id: '1', libelle: 'Emploi' },
        { id: '2', libelle: 'Services', note: '3' },
      ]}
      choisis={choisis}
      surChange={setChoisis}
    />
  );
}

describe('MenuDeChoix', () => {
  it('coche plusieurs choix sans se fermer, les dit sur la puce, et les retire d’un clic sans perdre le foyer', () => {
    render(<EssaiDeChoix />);
    fireEvent.keyDown(screen.getByRole('button', { name: 'Axe' }), { key: 'ArrowDown' });
    const option = (nom: RegExp) => screen.getByRole('menuitemcheckbox', { name: nom });
    fireEvent.click(option(/Emploi/u));
    fireEvent.click(option(/Services/u));
    expect(option(/Services/u).getAttribute('aria-checked')).toBe('true');
    fireEvent.keyDown(option(/Services/u), { key: 'Escape' });
    fireEvent.click(screen.getByRole('button', { name: 'Retirer Axe 1 et 2' }));
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Axe' }));
  });
});

describe('Segment', () => {
  it('est un groupe de boutons radio nommé', () => {
    function Essai() {
      const [vue, setVue] = useState<'texte' | 'notes'>('texte');
      return (
        <Segment
          libelle="Vue"
          valeur={vue}
          surChange={setVue}
          choix={[
            { valeur: 'texte', libelle: 'Texte' },
            { valeur: 'notes', libelle: 'Notes' },
          ]}
        />
      );
    }
    render(<Essai />);
    expect(screen.getByRole('radiogroup', { name: 'Vue' })).toBeTruthy();
    fireEvent.click(screen.getByRole('radio', { name: 'Notes' }));
    expect(screen.getAllByRole<HTMLInputElement>('radio').map(({ checked }) => checked)).toEqual([false, true]);
  });
});

describe('touches de fonction', () => {
  it('se pressent et se cliquent, avec Maj distinct, sauf inactives ou derrière un dialogue', () => {
    const faits: string[] = [];
    const touches = [
      { touche: 'F8', geste: 'Point suivant', surClic: () => faits.push('suivant') },
      { touche: 'Maj F8', geste: 'Lever la séance', surClic: () => faits.push('lever') },
      { touche: 'F6', geste: 'Vote', surClic: () => faits.push('vote'), desactive: true },
    ];
    function Essai({ dialogue }: { dialogue: boolean }) {
      useTouches(touches);
      return (
        <>
          <Touches libelle="Touches" touches={touches} />
          {dialogue && <div role="dialog" aria-label="Question" />}
        </>
      );
    }
    const { rerender } = render(<Essai dialogue={false} />);
    fireEvent.keyDown(document.body, { key: 'F8' });
    fireEvent.keyDown(document.body, { key: 'F8', shiftKey: true });
    fireEvent.keyDown(document.body, { key: 'F6' });
    fireEvent.click(screen.getByRole('button', { name: 'F8 Point suivant' }));
    rerender(<Essai dialogue />);
    fireEvent.keyDown(document.body, { key: 'F8' });
    expect(faits).toEqual(['suivant', 'lever', 'suivant']);
  });
});
