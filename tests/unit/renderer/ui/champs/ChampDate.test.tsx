import { fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { ChampDate } from '#renderer/ui/champs/ChampDate.tsx';

function Essai({ depart, suivre }: { depart: string | null; suivre?: (valeur: string | null) => void }) {
  const [valeur, setValeur] = useState(depart);
  const changer = (nouvelle: string | null) => {
    suivre?.(nouvelle);
    setValeur(nouvelle);
  };
  return <ChampDate libelle="Jour" valeur={valeur} surChange={changer} aujourdHui="2026-03-05" />;
}
const saisie = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Jour' });
const taper = (texte: string) => {
  fireEvent.focus(saisie());
  fireEvent.change(saisie(), { target: { value: texte } });
};

describe('ChampDate', () => {
  it('garde la frappe pendant qu’on tape, rend la date civile, puis réécrit la date en entier au départ', () => {
    const suivre = vi.fn();
    render(<Essai depart={null} suivre={suivre} />);
    taper('12 mars');
    expect(saisie().value).toBe('12 mars');
    expect(suivre).toHaveBeenLastCalledWith('2026-03-12');
    fireEvent.blur(saisie());
    expect(saisie().value.replaceAll('\u00A0', ' ')).toBe('jeudi 12 mars 2026');
  });

  it('ne reproche rien pendant la frappe, puis dit la faute et propose la date la plus proche', () => {
    render(<Essai depart={null} />);
    taper('31/06/2026');
    expect(screen.queryByText('Juin a 30 jours.')).toBeNull();
    fireEvent.blur(saisie());
    expect(screen.getByText('Juin a 30 jours.')).toBeTruthy();
    expect(saisie().value).toBe('31/06/2026');
    expect(saisie().getAttribute('aria-invalid')).toBe('true');
    fireEvent.click(screen.getByRole('button', { name: 'Écrire 30/06/2026' }));
    expect(saisie().value.replaceAll('\u00A0', ' ')).toBe('mardi 30 juin 2026');
    expect(saisie().getAttribute('aria-invalid')).toBeNull();
  });

  it('rend le texte tel que tapé quand il ne se comprend pas, et l’absence quand tout est effacé', () => {
    const suivre = vi.fn();
    render(<Essai depart="2026-03-12" suivre={suivre} />);
    taper('bientôt');
    expect(suivre).toHaveBeenLastCalledWith('bientôt');
    taper('  ');
    expect(suivre).toHaveBeenLastCalledWith(null);
    fireEvent.blur(saisie());
    expect(saisie().getAttribute('aria-invalid')).toBeNull();
  });

  it('prend une valeur venue d’ailleurs sans garder l’ancienne frappe', () => {
    const { rerender } = render(
      <ChampDate libelle="Jour" valeur="2026-03-12" surChange={() => undefined} aujourdHui="2026-03-05" />,
    );
    rerender(<ChampDate libelle="Jour" valeur="2026-04-01" surChange={() => undefined} aujourdHui="2026-03-05" />);
    expect(saisie().value.replaceAll('\u00A0', ' ')).toBe('mercredi 1er avril 2026');
  });
});
