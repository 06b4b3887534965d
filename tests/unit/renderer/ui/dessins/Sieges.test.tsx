import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Sieges } from '#renderer/ui/dessins/Sieges.tsx';

describe('Sieges', () => {
  it('dit en une phrase tout ce que montre le dessin, accordée', () => {
    render(<Sieges comptes={{ present: 7, pouvoir: 1, attendu: 3, excuse: 2, vacant: 1, 'sans-voix': 2 }} seuil={7} />);
    expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
      '7 présents, 1 pouvoir, 3 attendus, 2 excusés, 1 vacant, 2 sans voix ; il en faut 7',
    );
  });

  it('met un point par personne, et le trait du seuil après le bon point', () => {
    const { container } = render(<Sieges comptes={{ present: 3, attendu: 2 }} seuil={3} />);
    const points = [...container.querySelectorAll('circle')].map((point) => Number(point.getAttribute('cx')));
    const trait = Number(/^M([\d.]+)/u.exec(container.querySelector('.seuil')?.getAttribute('d') ?? '')?.[1]);
    expect(points).toHaveLength(5);
    expect(points.filter((x) => x < trait)).toHaveLength(3);
  });

  it('reste lisible sans personne et sans seuil', () => {
    render(<Sieges comptes={{}} />);
    expect(screen.getByRole('img', { name: 'Aucun siège' })).toBeTruthy();
  });
});
