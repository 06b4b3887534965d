import { act, render, screen } from '@testing-library/react';
import { beforeEach, describe, expect, it } from 'vitest';
import { DialogueDeuxValeurs } from '#renderer/app/modification/DialogueDeuxValeurs.tsx';
import { useDeuxValeursStore } from '#renderer/app/modification/deux-valeurs.store.ts';
import { SaisiesEnSuspens } from '#renderer/app/modification/SaisiesEnSuspens.tsx';
import { useModification } from '#renderer/app/modification/use-modification.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { historiqueErrors } from '#shared/errors/historique.errors.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const ID = '0190d0a4-0000-7000-8000-000000000001';
const VALEURS = [{ champ: 'textePv', mienne: 'La mienne', autre: 'La sienne', auteur: 'Ana Martel' }];

function Ecriture() {
  const { modifier } = useModification('points.modifier', { id: ID, vu: 4, objet: 'Point 3' });
  return (
    <button type="button" onClick={() => void modifier({ textePv: 'La mienne' })}>
      Écrire
    </button>
  );
}
const cliquer = (nom: string) => act(async () => screen.getByRole('button', { name: nom }).click());

beforeEach(() => useDeuxValeursStore.setState({ file: [] }));

describe('deux valeurs différentes', () => {
  it('laisser l’autre valeur oublie la frappe gardée : elle ne reviendra pas à l’ouverture', async () => {
    const { transport, appels } = unTransportFactice({
      'points.modifier': () => {
        throw historiqueErrors.deuxValeurs(VALEURS);
      },
      'saisies.oublier': () => null,
    });
    render(
      <HostProvider transport={transport}>
        <Ecriture />
        <DialogueDeuxValeurs />
      </HostProvider>,
    );
    await cliquer('Écrire');
    await cliquer('Laisser l’autre valeur');
    expect(appels.slice(1)).toEqual([{ nom: 'saisies.oublier', entree: { objet: 'point', id: ID, champ: 'textePv' } }]);
  });

  it('un texte d’avant l’arrêt, dont le champ a changé, se propose à l’ouverture et s’écrit si on le garde', async () => {
    const { transport, appels } = unTransportFactice({
      'saisies.enSuspens': () => [{ numero: 1, objet: 'Point 3', ...VALEURS[0] } as never],
      'saisies.trancher': () => null,
    });
    render(
      <HostProvider transport={transport}>
        <SaisiesEnSuspens />
        <DialogueDeuxValeurs />
      </HostProvider>,
    );
    const mienne = await screen.findByRole('radio', { name: /La mienne/u });
    await act(async () => mienne.click());
    await cliquer('Garder ce choix');
    expect(appels.slice(1)).toEqual([{ nom: 'saisies.trancher', entree: { numero: 1, garder: true } }]);
  });
});
