import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { ListeOrdonnable } from '#renderer/ui/ordre/ListeOrdonnable.tsx';
import { rangDeDepot } from '#renderer/ui/ordre/use-ordre.ts';

function Essai() {
  const [points, setPoints] = useState(['Un', 'Deux', 'Trois']);
  return (
    <ListeOrdonnable
      libelle="Points"
      elements={points}
      cle={(point) => point}
      nom={(point) => point}
      surDeplacer={(point, rang) => setPoints((p) => p.filter((autre) => autre !== point).toSpliced(rang, 0, point))}
    >
      {(point) => <span data-testid="point">{point}</span>}
    </ListeOrdonnable>
  );
}
const points = () => screen.getAllByTestId('point').map((point) => point.textContent);

describe('ListeOrdonnable', () => {
  it('déplace par Alt+flèche, garde le foyer sur la poignée et annonce la place', () => {
    render(<Essai />);
    const poignee = screen.getByRole('button', { name: 'Déplacer : Trois' });
    poignee.focus();
    fireEvent.keyDown(poignee, { key: 'ArrowUp', altKey: true });
    expect(points()).toEqual(['Un', 'Trois', 'Deux']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Déplacer : Trois' }));
    expect(screen.getByRole('status').textContent).toBe('Trois : place 2 sur 3.');
  });

  it('se prend par Espace, se déplace aux flèches, se pose, et revient par Échap', () => {
    render(<Essai />);
    const poignee = () => screen.getByRole('button', { name: 'Déplacer : Un' });
    const presser = (key: string) => fireEvent.keyDown(poignee(), { key });
    const dit = () => screen.getByRole('status').textContent;
    poignee().focus();
    expect(poignee().textContent).toContain('Espace prendre');
    presser(' ');
    expect(poignee().getAttribute('aria-pressed')).toBe('true');
    expect(dit()).toBe('Un : élément pris, place 1 sur 3.');
    presser('ArrowDown');
    presser('ArrowDown');
    presser('ArrowDown');
    expect(points()).toEqual(['Deux', 'Trois', 'Un']);
    expect(dit()).toBe('Un : place 3 sur 3.');
    presser('Escape');
    expect(points()).toEqual(['Un', 'Deux', 'Trois']);
    presser('Enter');
    presser('ArrowDown');
    presser(' ');
    expect(points()).toEqual(['Deux', 'Un', 'Trois']);
    expect(dit()).toBe('Un : élément posé, place 2 sur 3.');
    presser('ArrowDown');
    expect(points()).toEqual(['Deux', 'Un', 'Trois']);
  });

  it('ne bouge pas au bord, ni sans Alt', () => {
    render(<Essai />);
    const premiere = screen.getByRole('button', { name: 'Déplacer : Un' });
    fireEvent.keyDown(premiere, { key: 'ArrowUp', altKey: true });
    fireEvent.keyDown(premiere, { key: 'ArrowDown' });
    expect(points()).toEqual(['Un', 'Deux', 'Trois']);
  });
});

describe('rangDeDepot', () => {
  it('tient compte de la place que l’élément laisse derrière lui', () => {
    expect(rangDeDepot(0, 2, 'apres')).toBe(2);
    expect(rangDeDepot(0, 2, 'avant')).toBe(1);
    expect(rangDeDepot(2, 0, 'avant')).toBe(0);
    expect(rangDeDepot(1, 1, 'apres')).toBe(1);
  });
});
