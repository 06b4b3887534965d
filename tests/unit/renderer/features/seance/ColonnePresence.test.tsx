import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ColonnePresence } from '#renderer/features/seance/presence/ColonnePresence.tsx';
import { montrerSeance, SeanceProvider } from '#renderer/features/seance/contexte-seance.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import type { Seance } from '#shared/domain/seance/seance.schema.ts';
import { desSieges, uneSeance, unMandat, unSiege } from '#tests/support/une-seance.ts';

const appeler = vi.fn(async (_nom: string, _entree: unknown) => ({ ok: true as const, valeur: null, vu: 1 }));
const transport: Transport = {
  appeler,
  deposer: async () => '',
  enregistrer: async () => true,
  choisirFichier: null,
  ouvrirFenetre: () => undefined,
  ecouter: (_surEvenement, surLiaison) => {
    surLiaison('etablie');
    return () => undefined;
  },
};

function montrer(seance: Seance) {
  const ecran = (appels: number) => (
    <HostProvider transport={transport}>
      <SeanceProvider
        value={montrerSeance(seance, { point: seance.points[0] ?? null, vu: 1, aujourdHui: '2026-03-12' })}
      >
        <ColonnePresence appels={appels} />
      </SeanceProvider>
    </HostProvider>
  );
  const { rerender } = render(ecran(0));
  return { demander: () => rerender(ecran(1)) };
}
const foyer = () => document.activeElement?.textContent ?? '';
const presser = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const envois = () => appeler.mock.calls.map(([nom, entree]) => [nom, entree]);

beforeEach(() => void appeler.mockClear());

describe('ColonnePresence', () => {
  it('ne coche personne d’avance, et note présent d’un seul geste', async () => {
    montrer(uneSeance({ sieges: [unSiege('un'), unSiege('deux', { statut: 'present' })] }));
    const [un, deux] = screen.getAllByRole('button', { name: /déléguée/u });
    expect(un?.getAttribute('aria-pressed')).toBe('false');
    await act(async () => un?.click());
    await act(async () => deux?.click());
    expect(envois()).toEqual([
      [
        'presences.constater',
        { reunionId: 'reunion-1', siegeId: 'un', statut: 'present', personneId: null, mandataireSiegeId: null },
      ],
      [
        'presences.constater',
        { reunionId: 'reunion-1', siegeId: 'deux', statut: null, personneId: null, mandataireSiegeId: null },
      ],
    ]);
  });

  it('amène le foyer à la demande, se parcourt aux flèches et se cherche par la frappe', () => {
    const { demander } = montrer(uneSeance({ sieges: [unSiege('Albrecht'), unSiege('Bauer'), unSiege('Colin')] }));
    demander();
    expect(foyer()).toContain('Albrecht');
    presser('ArrowDown');
    expect(foyer()).toContain('Bauer');
    presser('End');
    expect(foyer()).toContain('Colin');
    presser('ArrowDown');
    expect(foyer()).toContain('Colin');
    presser('b');
    presser('a');
    expect(foyer()).toContain('Bauer');
    expect(document.querySelectorAll('[data-presence][tabindex="0"]')).toHaveLength(1);
  });

  it('ouvre par → les autres constats, suppléants et pouvoir compris (R-060, R-061)', async () => {
    const { demander } = montrer(
      uneSeance({
        sieges: [unSiege('un', { mandats: [unMandat('Titulaire'), unMandat('Second', { role: 'suppleant' })] })],
      }),
    );
    demander();
    presser('ArrowRight');
    const choix = screen.getAllByRole('menuitem').map(({ textContent }) => textContent);
    expect(choix).toEqual([
      'Présente',
      'À distance',
      'Excusée',
      'Absente',
      'Mme\u00A0Claude Second supplée',
      'Mme\u00A0Claude Second supplée à distance',
      'Donne pouvoir à…',
      'Quelqu’un est là pour son compte, sans voix…',
    ]);
    await act(async () => screen.getByRole('menuitem', { name: /supplée$/u }).click());
    expect(envois()).toEqual([
      [
        'presences.constater',
        {
          reunionId: 'reunion-1',
          siegeId: 'un',
          statut: 'present',
          personneId: 'personne-Second',
          mandataireSiegeId: null,
        },
      ],
    ]);
  });

  it('montre le siège vacant sans geste, et dit le quorum poliment', () => {
    montrer(uneSeance({ sieges: [...desSieges(3, { statut: 'present' }), unSiege('vide', { mandats: [] })] }));
    expect(screen.getByText('Siège vacant').closest('button')).toBeNull();
    expect(screen.getByRole('heading', { name: 'Quorum atteint' })).toBeTruthy();
    expect(
      screen
        .getAllByRole('status')
        .map(({ textContent }) => textContent)
        .join(' '),
    ).toContain('Quorum atteint : 3 présents ou représentés sur 3');
  });

  it('dit « non requis » sur seconde convocation (R-066, R. 5311-40, al. 2)', () => {
    montrer(uneSeance({ sieges: desSieges(4, { statut: 'absent' }), reunion: { convocation: 2 } }));
    expect(screen.getByRole('heading', { name: 'Quorum non requis' })).toBeTruthy();
    expect(screen.getByText('(R. 5311-40, al. 2)')).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Convoquer de nouveau' })).toBeNull();
  });

  it('n’offre de convoquer de nouveau qu’une fois tout le monde constaté (R-065)', () => {
    montrer(uneSeance({ sieges: [...desSieges(3, { statut: 'absent' }), unSiege('reste')] }));
    expect(screen.queryByRole('button', { name: 'Convoquer de nouveau' })).toBeNull();
    montrer(uneSeance({ sieges: desSieges(4, { statut: 'absent' }) }));
    expect(screen.getByRole('button', { name: 'Convoquer de nouveau' })).toBeTruthy();
  });
});
