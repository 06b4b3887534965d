import { act, render, screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { VeilleDeLaPersonne } from '#renderer/features/annuaire/VeilleDeLaPersonne.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { Transport } from '#renderer/host/transport.ts';
import type { Sortie } from '#shared/contract/contract.ts';
import type { ARevoir } from '#shared/domain/annuaire/veille/a-revoir.schema.ts';

const appels: unknown[] = [];
const transport: Transport = {
  appeler: async (operation, entree) => {
    appels.push([operation, entree]);
    return { ok: true, valeur: null, vu: 0 };
  },
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

const FICHE = {
  personne: { id: 'une', civilite: 'Mme', prenom: 'Zoé', nom: 'Valmore' },
  aRevoir: A_REVOIR,
  ecartes: [{ id: 'ecarte', sorte: 'nom', phrase: 'L’adresse dit « Valmor ».' }],
} as unknown as Sortie<'personnes.fiche'>;

it('chaque encart dit son mot, sa phrase et son geste ; le geste écrit le seul champ proposé (A1, A5)', async () => {
  const modifier = vi.fn<(patch: object) => Promise<void>>(async () => undefined);
  render(
    <HostProvider transport={transport}>
      <VeilleDeLaPersonne fiche={FICHE} modifier={modifier} />
    </HostProvider>,
  );
  expect(screen.getAllByRole('group').map((encart) => encart.textContent)).toEqual([
    'Adresse « ü » est refusé par la plupart des messageries.Écrire thibaut.muller@exemple.frC’est exact',
    'Fonction Elle manque.Sans fonction',
    'Doublon Une autre fiche porte ce nom.Fusionner…Ouvrir l’autre ficheCe sont deux personnes',
  ]);
  await act(async () => screen.getByRole('button', { name: 'Écrire thibaut.muller@exemple.fr' }).click());
  expect(modifier.mock.calls).toEqual([[{ courriel: 'thibaut.muller@exemple.fr' }]]);
  expect(screen.getByRole('link', { name: /Mme Zoé Valmore/u }).getAttribute('href')).toBe('/annuaire/autre');
  await act(async () => screen.getByRole('button', { name: 'Sans fonction' }).click());
  await act(async () => screen.getByRole('button', { name: 'Remettre à revoir : Nom' }).click());
  expect(appels).toEqual([
    ['veille.ecarter', { personneId: 'une', sorte: 'fonction' }],
    ['veille.remettre', { id: 'ecarte' }],
  ]);
});
