import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChampSurPlace } from '#renderer/ui/champ-sur-place/ChampSurPlace.tsx';
import { useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import { resteAEcrire } from '#renderer/ui/formulaire/garde-saisie.ts';
import { AppError } from '#shared/errors/app-error.ts';

const enregistrer = vi.fn(async (_texte: string): Promise<unknown> => undefined);

function Essai({ long = false }: { long?: boolean }) {
  const [valeur, setValeur] = useState('Mairie');
  const garder = async (texte: string) => {
    await enregistrer(texte);
    setValeur(texte);
  };
  return <ChampSurPlace libelle="Lieu" valeur={valeur} surEnregistrer={garder} long={long} />;
}
const saisie = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Lieu' });
const taper = (texte: string) => fireEvent.change(saisie(), { target: { value: texte } });
const attendre = (duree: number) => act(() => vi.advanceTimersByTimeAsync(duree));
const envois = () => enregistrer.mock.calls.map(([texte]) => texte);

beforeEach(() => {
  vi.useFakeTimers();
  enregistrer.mockReset();
  enregistrer.mockResolvedValue(undefined);
  return () => vi.useRealTimers();
});

describe('ChampSurPlace', () => {
  it('enregistre à la pause de frappe, une fois, et le dit', async () => {
    render(<Essai />);
    fireEvent.focus(saisie());
    taper('Mairie a');
    await attendre(500);
    taper('Mairie annexe');
    await attendre(500);
    expect(envois()).toEqual([]);
    await attendre(600);
    expect(envois()).toEqual(['Mairie annexe']);
    expect(screen.getByRole('status').textContent).toBe('Enregistré');
    fireEvent.blur(saisie());
    await attendre(2000);
    expect(envois()).toEqual(['Mairie annexe']);
  });

  it('enregistre au départ sans attendre, et n’écrit rien si rien n’a changé', async () => {
    render(<Essai />);
    fireEvent.focus(saisie());
    fireEvent.blur(saisie());
    taper('Préfecture');
    fireEvent.blur(saisie());
    await attendre(0);
    expect(envois()).toEqual(['Préfecture']);
  });

  it('rend par Échap la valeur d’avant la frappe, même déjà enregistrée à la pause', async () => {
    render(<Essai />);
    fireEvent.focus(saisie());
    taper('Faux');
    await attendre(1000);
    fireEvent.keyDown(saisie(), { key: 'Escape' });
    await attendre(0);
    expect(saisie().value).toBe('Mairie');
    expect(envois()).toEqual(['Faux', 'Mairie']);
  });

  it('garde à l’écran ce qui est refusé, avec la phrase, et le réessaie ensuite', async () => {
    enregistrer.mockRejectedValueOnce(new AppError({ code: 'REGLE_METIER', message: 'La réunion est close.' }));
    render(<Essai />);
    fireEvent.focus(saisie());
    taper('Préfecture');
    fireEvent.blur(saisie());
    await attendre(0);
    expect(saisie().value).toBe('Préfecture');
    expect(saisie().getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByText('La réunion est close.')).toBeTruthy();
    fireEvent.focus(saisie());
    fireEvent.blur(saisie());
    await attendre(0);
    expect(envois()).toEqual(['Préfecture', 'Préfecture']);
    expect(saisie().getAttribute('aria-invalid')).toBeNull();
  });

  it('écrit dans l’ordre, une écriture à la fois', async () => {
    let finir: () => void = () => undefined;
    enregistrer.mockImplementationOnce(() => new Promise<void>((fini) => (finir = fini)));
    render(<Essai />);
    fireEvent.focus(saisie());
    taper('Un');
    await attendre(1000);
    taper('Deux');
    await attendre(1000);
    expect(envois()).toEqual(['Un']);
    await act(async () => finir());
    expect(envois()).toEqual(['Un', 'Deux']);
    expect(saisie().value).toBe('Deux');
  });

  it('envoie ce qui est tapé quand la fiche se ferme pendant la pause', async () => {
    const { unmount } = render(<Essai />);
    fireEvent.focus(saisie());
    taper('Préfecture');
    unmount();
    await attendre(0);
    expect(envois()).toEqual(['Préfecture']);
  });

  it('garde Ctrl+Z pour la frappe, sans l’annulation de l’application', () => {
    const annuler = vi.fn();
    document.addEventListener('keydown', annuler);
    render(<Essai />);
    fireEvent.keyDown(saisie(), { key: 'z', ctrlKey: true });
    expect(annuler).not.toHaveBeenCalled();
    fireEvent.keyDown(saisie(), { key: 'k', ctrlKey: true });
    expect(annuler).toHaveBeenCalledOnce();
    document.removeEventListener('keydown', annuler);
  });

  it('enregistre par Entrée sur une ligne, mais va à la ligne dans un texte long', async () => {
    render(<Essai long />);
    fireEvent.focus(saisie());
    taper('Un\nDeux');
    fireEvent.keyDown(saisie(), { key: 'Enter' });
    await attendre(0);
    expect(envois()).toEqual([]);
  });

  it('ce qui est refusé retient qui s’en va, et se dit dans un avis si la fiche se ferme quand même', async () => {
    useFileAvis.setState({ avis: [] });
    enregistrer.mockRejectedValue(new AppError({ code: 'REGLE_METIER', message: 'La réunion est close.' }));
    const { unmount } = render(<Essai />);
    taper('Préfecture');
    fireEvent.blur(saisie());
    await attendre(0);
    expect(resteAEcrire()).toBe(true);
    unmount();
    await attendre(0);
    expect(resteAEcrire()).toBe(false);
    expect(useFileAvis.getState().avis.map(({ phrase }) => phrase)).toEqual([
      '«\u00A0Lieu\u00A0» n’a pas été enregistré. La réunion est close.',
    ]);
  });

  it('montre la valeur préférée quand, des deux, c’est l’autre qui est gardée', async () => {
    const ecran = (valeur: string) => <ChampSurPlace libelle="Lieu" valeur={valeur} surEnregistrer={enregistrer} />;
    const { rerender } = render(ecran('Mairie'));
    taper('Mienne');
    rerender(ecran('Autre'));
    taper('Mienne encore');
    fireEvent.blur(saisie());
    await attendre(0);
    expect(saisie().value).toBe('Autre');
  });

  it('envoie ce qui est tapé quand la fenêtre se ferme pendant la pause, une seule fois', async () => {
    render(<Essai />);
    taper('Préfecture');
    window.dispatchEvent(new Event('pagehide'));
    await attendre(2000);
    expect(envois()).toEqual(['Préfecture']);
  });
});
