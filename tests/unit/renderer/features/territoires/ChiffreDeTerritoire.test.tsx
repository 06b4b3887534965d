import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ChiffreDeTerritoire } from '#renderer/features/territoires/fiche/ChiffreDeTerritoire.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import type { ChiffreTerritoire } from '#shared/domain/territoire/chiffre-territoire.schema.ts';

const SANS_VALEUR: ChiffreTerritoire = {
  id: '01890000-0000-7000-8000-000000000001',
  genre: 'qpv',
  code: 'QN06804M',
  intitule: 'Taux d’emploi',
  nature: 'taux',
  deQuoi: null,
  unite: null,
  population: 'ensemble',
  dans: 'ensemble',
  valeur: null,
  absence: 'nd',
  periode: '2020',
  le: '2020-01-01',
  source: 'Insee',
};

/** Le chiffre ouvert, et ce que l'hôte en reçoit. */
function unChiffreOuvert() {
  const recus: unknown[] = [];
  const transport: Transport = {
    appeler: async (operation, entree) => {
      if (operation === 'chiffresDeTerritoire.modifier') recus.push((entree as { patch: unknown }).patch);
      return { ok: true, valeur: null, vu: 0 };
    },
    deposer: async () => '',
    enregistrer: async () => true,
    choisirFichier: null,
    ouvrirFenetre: () => undefined,
    ecouter: () => () => undefined,
  };
  render(
    <HostProvider transport={transport}>
      <ChiffreDeTerritoire
        chiffre={SANS_VALEUR}
        mailles={[{ genre: 'qpv', code: 'QN06804M', libelle: 'Bourtzwiller' }]}
        vu={0}
        surFermer={() => undefined}
      />
    </HostProvider>,
  );
  return recus;
}

it('une valeur écrite après « n.d. » efface la raison de son absence, que l’écran ne montre plus (R-105)', async () => {
  const recus = unChiffreOuvert();
  const valeur = screen.getByLabelText('Valeur');
  expect(screen.getByLabelText('Pourquoi elle manque')).toHaveProperty('value', 'nd');
  fireEvent.change(valeur, { target: { value: '38,3' } });
  fireEvent.blur(valeur);
  expect(screen.queryByLabelText('Pourquoi elle manque')).toBeNull();
  await act(async () => screen.getByRole('button', { name: 'Enregistrer' }).click());
  expect(recus).toMatchObject([{ valeur: 38.3, absence: null }]);
});

it('sans valeur, la raison de son absence reste celle que l’on a dite', async () => {
  const recus = unChiffreOuvert();
  fireEvent.change(screen.getByLabelText(/^Source/u), { target: { value: 'Insee, recensement' } });
  await act(async () => screen.getByRole('button', { name: 'Enregistrer' }).click());
  expect(recus).toMatchObject([{ valeur: null, absence: 'nd', source: 'Insee, recensement' }]);
});
