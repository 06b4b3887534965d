import { fireEvent, render, screen, within } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import { LigneDuTemps } from '#renderer/features/conventions/ligne-du-temps/LigneDuTemps.tsx';
import type { Echeance } from '#shared/domain/convention/echeancier/echeancier.types.ts';

const uneEcheance = (cle: string, faits: Partial<Echeance>): Echeance => ({
  cle,
  qui: 'etat',
  quoi: cle,
  le: '2026-05-31',
  etat: 'a_venir',
  faitLe: null,
  retard: 0,
  article: null,
  alerte: null,
  suspension: null,
  annee: 2026,
  montant: null,
  ...faits,
});
const ECHEANCES: readonly Echeance[] = [
  uneEcheance('versement:1', { le: '2025-04-15', etat: 'fait', faitLe: '2025-04-14', montant: 170_000_00 }),
  uneEcheance('previsions:2025', {
    qui: 'operateur',
    quoi: 'Budget 2026',
    le: '2025-12-31',
    etat: 'en_retard',
    retard: 64,
  }),
  uneEcheance('versement:2', { le: '2026-02-15', etat: 'suspendu', montant: 172_500_00 }),
  uneEcheance('avenant:2026', { quoi: 'Avenant 2026' }),
  uneEcheance('comptes:2025', { qui: 'operateur', quoi: 'Comptes, bilan 2025', le: '2026-06-30' }),
];
const dessiner = (surOuvrir = vi.fn()) => {
  render(
    <LigneDuTemps
      periode={{ debut: '2025-01-01', fin: '2027-12-31' }}
      echeances={ECHEANCES}
      jour="2026-03-05"
      surOuvrir={surOuvrir}
    />,
  );
  return surOuvrir;
};

describe('la ligne du temps d’une convention', () => {
  it('dit à chacun ce qu’il doit, en mots : rien n’est dit par la seule couleur', () => {
    dessiner();
    const etat = within(screen.getByRole('list', { name: 'L’État doit' })).getAllByRole('button');
    expect(etat.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/170.000.€.*versés le 14.avr\..*fait/u),
      expect.stringMatching(/172.500.€.*suspendus.*suspendu, attendu le 15.février/u),
      expect.stringMatching(/Avenant 2026.*31.mai.*à venir/u),
    ]);
    const operateur = screen.getByRole('list', { name: 'L’opérateur doit' });
    expect(operateur.textContent).toMatch(/Budget 2026.*64 jours de retard.*en retard/u);
    expect(screen.getByText('1 en retard')).toBeTruthy();
  });

  it('un seul arrêt de Tab, sur la première chose qui reste due ; les flèches suivent le temps et changent de côté', () => {
    dessiner();
    const tous = screen.getAllByRole('button');
    expect(tous.filter(({ tabIndex }) => tabIndex === 0)).toHaveLength(1);
    const budget = screen.getByRole('button', { name: /Budget 2026/u });
    expect(budget.tabIndex).toBe(0);
    budget.focus();
    const appuyer = (key: string) => fireEvent.keyDown(document.activeElement ?? budget, { key });
    appuyer('ArrowRight');
    expect(document.activeElement?.textContent).toMatch(/172.500/u);
    appuyer('ArrowDown');
    expect(document.activeElement?.textContent).toMatch(/Comptes, bilan 2025/u);
    appuyer('Home');
    expect(document.activeElement?.textContent).toMatch(/170.000/u);
    appuyer('ArrowLeft');
    expect(document.activeElement?.textContent).toMatch(/170.000/u);
  });

  it('un clic mène là où l’échéance se renseigne', () => {
    const surOuvrir = dessiner();
    fireEvent.click(screen.getByRole('button', { name: /Avenant 2026/u }));
    expect(surOuvrir).toHaveBeenCalledWith(expect.objectContaining({ cle: 'avenant:2026' }));
  });
});
