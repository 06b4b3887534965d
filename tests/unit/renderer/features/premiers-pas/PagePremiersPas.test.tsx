import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PagePremiersPas } from '#renderer/features/premiers-pas/PagePremiersPas.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';

const TERRITOIRE = {
  code: '68',
  libelle: 'Haut-Rhin',
  region: 'Grand Est',
  regionCode: '44',
  clpe: [{ code: '1', libelle: 'Mulhouse', communes: 42, qpv: 7, partage: null }],
  contrats: [],
};
const REPONSES: Readonly<Record<string, unknown>> = {
  'hote.etat': { aujourdHui: '2026-02-10' },
  'territoires.departements': [
    { code: '43', libelle: 'Haute-Loire', region: 'Auvergne-Rhône-Alpes' },
    { code: '68', libelle: 'Haut-Rhin', region: 'Grand Est' },
  ],
  'territoires.departement': TERRITOIRE,
};
const appels = vi.fn<(nom: string) => void>();
const transport: Transport = {
  appeler: async (nom) => {
    appels(nom);
    return { ok: true, valeur: REPONSES[nom] ?? { reunionId: null }, vu: 0 };
  },
  deposer: async () => '',
  enregistrer: async () => true,
  choisirFichier: null,
  ouvrirFenetre: () => undefined,
  ecouter: (_surEvenement, surLiaison) => {
    surLiaison('etablie');
    return () => undefined;
  },
};
const montrer = async () => {
  const page = render(
    <HostProvider transport={transport}>
      <PagePremiersPas />
    </HostProvider>,
  );
  await act(async () => undefined);
  return page;
};
const champ = (name: RegExp, role: 'textbox' | 'combobox' = 'textbox') =>
  screen.getByRole<HTMLInputElement>(role, { name });
const taper = (element: HTMLElement, value: string) => fireEvent.change(element, { target: { value } });
const departement = () => champ(/^Département/u, 'combobox');

beforeEach(() => {
  appels.mockClear();
  history.replaceState(null, '');
});

describe('les premiers pas', () => {
  it('commencent dans le premier champ', async () => {
    await montrer();
    expect(document.activeElement).toBe(champ(/^Prénom et nom/u));
  });

  it('prennent le département tapé vite, et ne s’envoient pas depuis sa liste', async () => {
    await montrer();
    taper(departement(), '68');
    await act(async () => void fireEvent.blur(departement()));
    expect(departement().value).toBe('68, Haut-Rhin');
    taper(departement(), 'haut rh');
    await act(async () => void fireEvent.keyDown(departement(), { key: 'Enter' }));
    expect(departement().value).toBe('68, Haut-Rhin');
    taper(departement(), 'zzz');
    await act(async () => void fireEvent.keyDown(departement(), { key: 'Enter' }));
    expect(appels.mock.calls.flat()).not.toContain('fichier.commencer');
  });

  it('gardent ce qui est répondu quand la page se recharge', async () => {
    const { unmount } = await montrer();
    taper(champ(/^Prénom et nom/u), 'Hélène Schaeffer');
    taper(departement(), '68');
    await act(async () => void fireEvent.blur(departement()));
    unmount();
    await montrer();
    expect(champ(/^Prénom et nom/u).value).toBe('Hélène Schaeffer');
    expect(departement().value).toBe('68, Haut-Rhin');
    expect(screen.getByRole('checkbox', { name: /CLPE de Mulhouse/u })).toBeTruthy();
  });

  it('disent quand faire partir les convocations, et ce qui étonne du jour choisi', async () => {
    await montrer();
    taper(departement(), '68');
    await act(async () => void fireEvent.blur(departement()));
    fireEvent.change(champ(/^Instance/u, 'combobox'), { target: { value: 'CDPE' } });
    taper(champ(/^Jour/u), '12/03/2026');
    expect(screen.getByText(/convocations à faire partir vendredi 6 mars 2026 au plus tard/u)).toBeTruthy();
    taper(champ(/^Jour/u), '25/12/2026');
    expect(screen.getByText(/jour férié \(Noël\)/u)).toBeTruthy();
  });
});
