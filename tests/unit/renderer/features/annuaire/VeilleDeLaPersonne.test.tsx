import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { VeilleDeLaPersonne } from '#renderer/features/annuaire/VeilleDeLaPersonne.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';

const transport: Transport = {
  appeler: async () => ({ ok: true, valeur: null, vu: 0 }),
  deposer: async () => '',
  enregistrer: async () => true,
  choisirFichier: null,
  ouvrirFenetre: () => undefined,
  ecouter: () => () => undefined,
};
const A_REVOIR: readonly ARevoir[] = [
  {
    sorte: 'adresse',
    phrase: '« ü » est refusé par la plupart des messageries.',
    geste: { champ: 'courriel', valeur: 'thibaut.muller@exemple.fr' },
    autre: null,
  },
  { sorte: 'fonction', phrase: 'Elle manque.', geste: null, autre: null },
  {
    sorte: 'doublon',
    phrase: 'Une autre fiche porte ce nom.',
    geste: null,
    autre: { id: 'autre', nom: 'Mme Zoé Valmore' },
  },
];

it('chaque encart dit son mot, sa phrase et son geste ; le geste écrit le seul champ proposé (A1, A5)', async () => {
  const modifier = vi.fn<(patch: object) => Promise<void>>(async () => undefined);
  render(
    <HostProvider transport={transport}>
      <VeilleDeLaPersonne aRevoir={A_REVOIR} modifier={modifier} />
    </HostProvider>,
  );
  expect(screen.getAllByRole('group').map((encart) => encart.textContent)).toEqual([
    'Adresse « ü » est refusé par la plupart des messageries.Écrire thibaut.muller@exemple.fr',
    'Fonction Elle manque.',
    'Doublon Une autre fiche porte ce nom.Ouvrir l’autre fiche',
  ]);
  await act(async () => screen.getByRole('button', { name: 'Écrire thibaut.muller@exemple.fr' }).click());
  expect(modifier.mock.calls).toEqual([[{ courriel: 'thibaut.muller@exemple.fr' }]]);
  expect(screen.getByRole('link', { name: /Mme Zoé Valmore/u }).getAttribute('href')).toBe('/annuaire/autre');
});
