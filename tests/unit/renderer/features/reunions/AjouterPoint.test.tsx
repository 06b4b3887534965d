import { act, fireEvent, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { AjouterPoint } from '#renderer/features/reunions/AjouterPoint.tsx';
import { rangDAjout } from '#shared/domain/reunion/rang-d-ajout.rules.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import { unPoint } from '#tests/support/une-seance.ts';

const appels = vi.fn<(nom: string, entree: unknown) => void>();
type Reponse = Awaited<ReturnType<Transport['appeler']>>;
const ECRIT: Reponse = { ok: true, valeur: { id: 'neuf' }, vu: 0 };
let repondre: () => Promise<Reponse> = async () => ECRIT;
const transport: Transport = {
  appeler: (nom, entree) => {
    appels(nom, entree);
    return repondre();
  },
  deposer: async () => '',
  enregistrer: async () => true,
  choisirFichier: null,
  ouvrirFenetre: () => undefined,
  ecouter: () => () => undefined,
};
const DERNIERS = [unPoint('un', { titre: 'Bilan' }), unPoint('deux', { titre: 'Questions diverses', rang: 2 })];
const montrer = () =>
  render(
    <HostProvider transport={transport}>
      <AjouterPoint reunionId="01900000-0000-7000-8000-000000000001" points={DERNIERS} />
    </HostProvider>,
  );
const champ = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const taper = (name: string, value: string) => fireEvent.change(champ(name), { target: { value } });
const ajouter = () => act(async () => screen.getByRole('button', { name: 'Ajouter' }).click());

beforeEach(() => {
  appels.mockClear();
  repondre = async () => ECRIT;
});

describe('ajouter un point', () => {
  it('le place devant les questions diverses, et rend le foyer au titre', async () => {
    montrer();
    taper('Ajouter un point', 'Feuille de route');
    await ajouter();
    expect(appels.mock.calls).toMatchObject([['points.ajouter', { titre: 'Feuille de route', rang: 2 }]]);
    expect(document.activeElement).toBe(champ('Ajouter un point'));
  });

  it('ne perd rien de ce que l’on tape avant que le précédent soit écrit', async () => {
    const reponses: (() => void)[] = [];
    repondre = () => new Promise((tenir) => reponses.push(() => tenir(ECRIT)));
    montrer();
    taper('Ajouter un point', 'Premier');
    await ajouter();
    taper('Ajouter un point', 'Deuxième');
    await ajouter();
    taper('Ajouter un point', 'Troisième');
    await act(async () => reponses.forEach((tenir) => tenir()));
    expect(champ('Ajouter un point').value).toBe('Troisième');
    expect(appels.mock.calls.map(([, entree]) => (entree as { titre: string }).titre)).toEqual(['Premier', 'Deuxième']);
  });

  it('rend le titre refusé, avec sa raison', async () => {
    repondre = async () => ({
      ok: false,
      erreur: { code: 'REGLE_METIER', message: 'Le compte rendu est approuvé.' },
    });
    montrer();
    taper('Ajouter un point', 'Refusé');
    await ajouter();
    expect(champ('Ajouter un point').value).toBe('Refusé');
  });

  it('mène aux minutes illisibles et parle de minutes', async () => {
    montrer();
    taper('Ajouter un point', 'Feuille de route');
    champ('Minutes').focus();
    taper('Minutes', 'vingt');
    act(() => champ('Minutes').blur());
    await ajouter();
    expect(appels).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(champ('Minutes'));
    act(() => champ('Minutes').blur());
    expect(screen.getByText(/^Un nombre entier de minutes/u)).toBeTruthy();
  });
});

it.each([
  [['Bilan', 'Questions diverses'], 'Mobilité', 2],
  [['Bilan', 'QUESTIONS DIVERSES et date suivante'], 'Mobilité', 2],
  [['Bilan'], 'Mobilité', null],
  [[], 'Mobilité', null],
  [['Questions diverses'], 'Questions diverses', null],
  [['Questions diverses', 'Bilan'], 'Mobilité', null],
])('%j, puis « %s » : rang %j', (titres, titre, rang) => {
  expect(
    rangDAjout(
      titres.map((t) => ({ titre: t })),
      titre,
    ),
  ).toBe(rang);
});
