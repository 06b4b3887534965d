import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GARDE, useFrappe } from '#renderer/features/seance/point/use-frappe.ts';
import { reunionErrors } from '#shared/errors/reunion.errors.ts';

const garder = vi.fn(async (_texte: string): Promise<unknown> => undefined);
const ecrire = vi.fn(async (_texte: string, _vu: number): Promise<unknown> => undefined);

function Champ({ valeur, vu }: { valeur: string; vu: number }) {
  const frappe = useFrappe({ valeur, vu, garder, ecrire });
  return (
    <>
      <textarea
        aria-label="Texte"
        value={frappe.texte}
        onChange={({ target }) => frappe.surTexte(target.value)}
        onBlur={frappe.surQuitte}
      />
      <output>{`${frappe.etat} ${frappe.faute ?? ''}`.trim()}</output>
    </>
  );
}
const champ = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const taper = (texte: string) => fireEvent.change(champ(), { target: { value: texte } });
const attendre = (duree: number) => act(() => vi.advanceTimersByTimeAsync(duree));
const gardes = () => garder.mock.calls.map(([texte]) => texte);

beforeEach(() => {
  vi.useFakeTimers();
  for (const appel of [garder, ecrire]) {
    appel.mockReset();
    appel.mockResolvedValue(undefined);
  }
  return () => vi.useRealTimers();
});

describe('useFrappe', () => {
  it('garde la frappe au plus chaque seconde, et n’écrit rien tant qu’on tape', async () => {
    render(<Champ valeur="" vu={7} />);
    for (let signe = 1; signe <= 25; signe += 1) {
      taper('x'.repeat(signe));
      await attendre(100);
    }
    expect(gardes()).toHaveLength(2);
    expect(gardes().at(-1)).toBe('x'.repeat(20));
    expect(ecrire).not.toHaveBeenCalled();
  });

  it('écrit une seule commande au départ du champ, avec ce que montrait l’écran au premier signe', async () => {
    const { rerender } = render(<Champ valeur="Avant" vu={7} />);
    taper('Avant, puis');
    rerender(<Champ valeur="Avant" vu={9} />);
    taper('Avant, puis après');
    fireEvent.blur(champ());
    await attendre(0);
    expect(ecrire.mock.calls).toEqual([['Avant, puis après', 7]]);
    rerender(<Champ valeur="Avant, puis après" vu={10} />);
    fireEvent.blur(champ());
    await attendre(60_000);
    expect(ecrire).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('status').textContent).toBe('fait');
  });

  it('écrit après trente secondes sans frappe, et quand le champ se ferme', async () => {
    const { unmount } = render(<Champ valeur="" vu={1} />);
    taper('un');
    await attendre(29_000);
    taper('un deux');
    await attendre(29_000);
    expect(ecrire).not.toHaveBeenCalled();
    await attendre(1_500);
    expect(ecrire.mock.calls.map(([texte]) => texte)).toEqual(['un deux']);
    taper('un deux trois');
    unmount();
    await attendre(0);
    expect(ecrire.mock.calls.map(([texte]) => texte)).toEqual(['un deux', 'un deux trois']);
  });

  it('écrit de nouveau le texte où l’on revient, si l’hôte a gardé entre-temps une frappe effacée depuis', async () => {
    render(<Champ valeur="" vu={1} />);
    const commandeEffacee = async (commande: string) => {
      taper(commande);
      await attendre(GARDE);
      taper('');
      fireEvent.blur(champ());
      await attendre(0);
    };
    await commandeEffacee('/déport holtz');
    await commandeEffacee('/arrivée roth');
    expect(gardes()).toEqual(['/déport holtz', '/arrivée roth']);
    expect(ecrire.mock.calls.map(([texte]) => texte)).toEqual(['', '']);
  });

  it('écrit quand la fenêtre se cache ou se ferme', async () => {
    render(<Champ valeur="" vu={1} />);
    taper('presque perdu');
    window.dispatchEvent(new Event('pagehide'));
    await attendre(0);
    expect(ecrire.mock.calls.map(([texte]) => texte)).toEqual(['presque perdu']);
  });

  it('montre ce qu’écrit une autre fenêtre, sauf par-dessus ma frappe', async () => {
    const { rerender } = render(<Champ valeur="Ensemble" vu={1} />);
    rerender(<Champ valeur="Ensemble, ailleurs" vu={2} />);
    expect(champ().value).toBe('Ensemble, ailleurs');
    taper('Ensemble, ici');
    rerender(<Champ valeur="Ensemble, encore ailleurs" vu={3} />);
    expect(champ().value).toBe('Ensemble, ici');
    fireEvent.blur(champ());
    await attendre(0);
    expect(ecrire.mock.calls).toEqual([['Ensemble, ici', 2]]);
  });

  it('montre la valeur préférée quand, des deux, c’est l’autre qui est gardée', async () => {
    const { rerender } = render(<Champ valeur="Base" vu={1} />);
    taper('Mienne');
    rerender(<Champ valeur="Autre" vu={2} />);
    fireEvent.blur(champ());
    await attendre(0);
    expect(champ().value).toBe('Autre');
  });

  it('garde à l’écran ce qui est refusé, dit pourquoi, et réessaie au prochain départ', async () => {
    ecrire.mockRejectedValueOnce(reunionErrors.ordreFige(null));
    render(<Champ valeur="" vu={1} />);
    taper('à ne pas perdre');
    fireEvent.blur(champ());
    await attendre(0);
    expect(champ().value).toBe('à ne pas perdre');
    expect(screen.getByRole('status').textContent).toContain('echec La seconde convocation');
    fireEvent.blur(champ());
    await attendre(0);
    expect(ecrire).toHaveBeenCalledTimes(2);
    expect(screen.getByRole('status').textContent).toBe('fait');
  });

  it('ne perd pas ce qui est tapé pendant que l’écriture part', async () => {
    const attente = Promise.withResolvers<void>();
    ecrire.mockReturnValueOnce(attente.promise);
    const { rerender } = render(<Champ valeur="" vu={1} />);
    taper('premier');
    fireEvent.blur(champ());
    await attendre(0);
    taper('premier, second');
    rerender(<Champ valeur="premier" vu={2} />);
    attente.resolve();
    await attendre(0);
    expect(champ().value).toBe('premier, second');
    fireEvent.blur(champ());
    await attendre(0);
    expect(ecrire.mock.calls.map(([texte]) => texte)).toEqual(['premier', 'premier, second']);
  });
});
