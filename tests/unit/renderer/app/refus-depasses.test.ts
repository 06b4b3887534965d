import { beforeEach, expect, it } from 'vitest';
import { retirantLesRefusDepasses } from '#renderer/app/refus-depasses.ts';
import { donnerAvis, useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import { ecriteErrors } from '#shared/errors/ecrite.errors.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

beforeEach(() => useFileAvis.setState({ avis: [] }));

it('l’avis d’un refus s’en va quand le même geste réussit, pas quand un autre passe', async () => {
  let pret = false;
  const { transport } = unTransportFactice({
    'ecrites.ouvrir': () => {
      if (!pret) throw ecriteErrors.pasPret('Fixez l’ouverture.', null);
      return null;
    },
    'points.modifier': () => null,
  });
  const suivi = retirantLesRefusDepasses(transport);
  const refuse = await suivi.appeler('ecrites.ouvrir', { id: 'r' });
  donnerAvis(refuse.ok ? '' : refuse.erreur.message);
  donnerAvis('Point ajouté.');
  await suivi.appeler('points.modifier', {});
  expect(useFileAvis.getState().avis).toHaveLength(2);
  pret = true;
  await suivi.appeler('ecrites.ouvrir', { id: 'r' });
  expect(useFileAvis.getState().avis.map(({ phrase }) => phrase)).toEqual(['Point ajouté.']);
});
