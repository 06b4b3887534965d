import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ChoixReferentiel } from '#renderer/ui/champs/ChoixReferentiel.tsx';
import { type Choix, chercherDans } from '#renderer/ui/champs/chercher-dans.ts';

const COMMUNES = [
  { id: '67462', libelle: 'Sélestat' },
  { id: '68300', libelle: 'Saint-Louis' },
];
const surCreer = vi.fn();
const chercher = vi.fn(async (frappe: string): Promise<readonly Choix[]> => chercherDans(COMMUNES, frappe));

function Essai({ depart = null, sansCreation = false }: { depart?: Choix | null; sansCreation?: boolean }) {
  const [valeur, setValeur] = useState<Choix | null>(depart);
  return (
    <>
      <ChoixReferentiel
        libelle="Commune"
        valeur={valeur}
        surChange={setValeur}
        chercher={chercher}
        surCreer={sansCreation ? undefined : surCreer}
        motCreer="Créer la commune"
        recents={COMMUNES.slice(1)}
      />
      <output data-testid="valeur">{valeur?.id ?? 'rien'}</output>
    </>
  );
}
const saisie = () => screen.getByRole<HTMLInputElement>('combobox', { name: 'Commune' });
const valeur = () => screen.getByTestId('valeur').textContent;
const taper = async (texte: string) => {
  fireEvent.change(saisie(), { target: { value: texte } });
  await act(() => vi.advanceTimersByTimeAsync(200));
};
const propositions = () => screen.queryAllByRole('option').map((option) => option.textContent);

beforeEach(() => {
  vi.useFakeTimers();
  chercher.mockClear();
  surCreer.mockClear();
  return () => vi.useRealTimers();
});

describe('ChoixReferentiel', () => {
  it('attend trois lettres, puis trouve sans accents et prend le premier par Entrée', async () => {
    render(<Essai />);
    await taper('se');
    expect(chercher).not.toHaveBeenCalled();
    await taper('sele');
    expect(propositions()).toEqual(['Sélestat', 'Créer la commune « sele »']);
    expect(saisie().getAttribute('aria-activedescendant')).toBe(screen.getAllByRole('option')[0]?.id);
    fireEvent.keyDown(saisie(), { key: 'Enter' });
    expect(valeur()).toBe('67462');
    expect(saisie().value).toBe('Sélestat');
    expect(propositions()).toEqual([]);
  });

  it('offre de créer ce qui est tapé, en dernier, atteint par la flèche du haut', async () => {
    render(<Essai />);
    await taper('Wittenheim');
    expect(propositions()).toEqual(['Créer la commune « Wittenheim »']);
    await taper('sain');
    fireEvent.keyDown(saisie(), { key: 'ArrowUp' });
    fireEvent.keyDown(saisie(), { key: 'Enter' });
    expect(surCreer).toHaveBeenCalledWith('sain');
    expect(valeur()).toBe('rien');
  });

  it('propose les récents avant toute frappe, sans en prendre un d’avance', () => {
    render(<Essai />);
    fireEvent.keyDown(saisie(), { key: 'ArrowDown' });
    expect(propositions()).toEqual(['Saint-Louis']);
    expect(saisie().getAttribute('aria-activedescendant')).toBeNull();
  });

  it('rend le choix d’avant quand on quitte sans choisir ou par Échap, et rien quand on efface tout', async () => {
    render(<Essai depart={{ id: '68300', libelle: 'Saint-Louis' }} />);
    await taper('sele');
    fireEvent.keyDown(saisie(), { key: 'Escape' });
    expect([valeur(), saisie().value]).toEqual(['68300', 'Saint-Louis']);
    await taper('sele');
    fireEvent.blur(saisie());
    expect([valeur(), saisie().value]).toEqual(['68300', 'Saint-Louis']);
    await taper('');
    fireEvent.blur(saisie());
    expect([valeur(), saisie().value]).toEqual(['rien', '']);
  });

  it('ne laisse jamais Entrée envoyer le formulaire tant que la frappe n’est pas choisie', async () => {
    const surEnvoi = vi.fn((evenement: { preventDefault: () => void }) => evenement.preventDefault());
    render(
      <form onSubmit={surEnvoi}>
        <Essai sansCreation />
      </form>,
    );
    await taper('zzz');
    expect(fireEvent.keyDown(saisie(), { key: 'Enter' })).toBe(false);
    fireEvent.change(saisie(), { target: { value: 'se' } });
    expect(fireEvent.keyDown(saisie(), { key: 'Enter' })).toBe(false);
    await taper('sele');
    fireEvent.keyDown(saisie(), { key: 'Enter' });
    expect(valeur()).toBe('67462');
    // Choisi : Entrée redevient celle du formulaire.
    expect(fireEvent.keyDown(saisie(), { key: 'Enter' })).toBe(true);
  });

  it('prend ce qu’il trouve quand on tape vite puis Entrée ou Tab, et rien s’il en reste plusieurs', async () => {
    render(<Essai sansCreation />);
    fireEvent.change(saisie(), { target: { value: 'sele' } });
    await act(async () => void fireEvent.keyDown(saisie(), { key: 'Enter' }));
    expect([valeur(), saisie().value]).toEqual(['67462', 'Sélestat']);
    fireEvent.change(saisie(), { target: { value: 'saint' } });
    await act(async () => void fireEvent.blur(saisie()));
    expect([valeur(), saisie().value]).toEqual(['68300', 'Saint-Louis']);
    chercher.mockResolvedValueOnce(COMMUNES);
    fireEvent.change(saisie(), { target: { value: 'commune' } });
    await act(async () => void fireEvent.blur(saisie()));
    expect([valeur(), saisie().value]).toEqual(['68300', 'Saint-Louis']);
  });

  it('oublie une réponse dépassée par la suivante', async () => {
    let repondreAuPremier: (choix: readonly Choix[]) => void = () => undefined;
    chercher.mockImplementationOnce(() => new Promise((repondre) => (repondreAuPremier = repondre)));
    render(<Essai />);
    await taper('sai');
    await taper('sele');
    await act(async () => repondreAuPremier([{ id: 'x', libelle: 'Périmée' }]));
    expect(propositions()).toEqual(['Sélestat', 'Créer la commune « sele »']);
  });

  it('dit l’échec de la recherche au lieu de laisser croire que rien ne correspond', async () => {
    chercher.mockRejectedValueOnce(new Error('coupée'));
    render(<Essai />);
    await taper('sele');
    expect(screen.getAllByText('La recherche a échoué. Essayez de nouveau.').length).toBeGreaterThan(0);
  });
});
