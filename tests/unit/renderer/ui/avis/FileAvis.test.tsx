import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { donnerAvis, useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import { FileAvis } from '#renderer/ui/avis/FileAvis.tsx';

const montres = () => screen.queryAllByRole('listitem').map((avis) => avis.querySelector('span')?.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  useFileAvis.setState({ avis: [] });
  return () => vi.useRealTimers();
});

describe('FileAvis', () => {
  it('annonce dans une région polie déjà là, et s’efface seule', () => {
    render(<FileAvis />);
    const region = screen.getByRole('status');
    act(() => void donnerAvis('Fiche supprimée.'));
    expect(region.textContent).toContain('Fiche supprimée.');
    act(() => vi.advanceTimersByTime(8000));
    expect(montres()).toEqual([]);
  });

  it('reste tant que le foyer ou le pointeur y est', () => {
    render(<FileAvis />);
    act(() => void donnerAvis('Fiche supprimée.'));
    fireEvent.pointerEnter(screen.getByRole('region', { name: 'Avis' }));
    act(() => vi.advanceTimersByTime(60_000));
    expect(montres()).toEqual(['Fiche supprimée.']);
    fireEvent.pointerLeave(screen.getByRole('region', { name: 'Avis' }));
    act(() => vi.advanceTimersByTime(8000));
    expect(montres()).toEqual([]);
  });

  it('annule une fois, retire l’avis et ne perd pas le foyer', () => {
    const annuler = vi.fn();
    render(
      <>
        <main />
        <FileAvis />
      </>,
    );
    act(() => void donnerAvis('Fiche supprimée.', { libelle: 'Annuler', surClic: annuler }));
    fireEvent.click(screen.getByRole('button', { name: 'Annuler' }));
    expect(annuler).toHaveBeenCalledOnce();
    expect(montres()).toEqual([]);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });

  it('ne garde que les trois derniers', () => {
    render(<FileAvis />);
    act(() => ['Un.', 'Deux.', 'Trois.', 'Quatre.'].forEach((phrase) => donnerAvis(phrase)));
    expect(montres()).toEqual(['Deux.', 'Trois.', 'Quatre.']);
  });
});
