import { expect, it } from 'vitest';
import { refus } from '#tests/support/constructeurs/refus.ts';
import {
  tenirLesComites,
  uneConventionARapporter,
  VU,
} from '#tests/support/constructeurs/une-convention-a-rapporter.ts';

it('D9 : ce qui s’est tapé en séance et que le rapport imprime arrête aussi, et dit la séance où le corriger', () => {
  const convention = uneConventionARapporter();
  const { appeler, conventionId } = convention;
  const { premier, reunionId } = tenirLesComites(convention);
  const creer = { conventionId, genre: 'copil', exercice: null, reunionId } as const;
  const { id } = appeler('rapports.creer', creer);
  const d9 = () => appeler('rapports.lire', { id }).constats.filter(({ code }) => code === 'D9');
  expect(d9()).toEqual([]);
  const [, tracer = ''] = premier.ids;
  const note = { etat: 'en_cours' as const, suiviNote: 'vu avec le 06 12 34 56 78' };
  appeler('suivi.modifier', { genre: 'decision', id: tracer, vu: VU, patch: note });
  const decision = appeler('copils.lire', { conventionId }).seances.find((une) => une.id === reunionId)?.decisions[0];
  // Une adresse de messagerie privée, que la garde reconnaît ; le dépôt n'en porte aucune en toutes lettres (G8).
  const texte = `Rappeler Camille au ${['camille.essai', 'gmail.com'].join('@')}.`;
  appeler('deliberations.modifier', { id: decision?.id ?? '', vu: VU, patch: { texte } });
  expect(d9().map(({ gravite, ou }) => `${gravite} ${ou}`)).toEqual([
    `bloquant decision:${reunionId}`,
    `bloquant suivie:${premier.reunionId}`,
  ]);
  expect(d9()[0]?.phrase.replaceAll(/\s/gu, ' ')).toContain('dans la séance du 17 novembre 2026');
  expect(refus(() => appeler('rapports.valider', { id })).message).toContain('prise en séance');
  appeler('deliberations.modifier', { id: decision?.id ?? '', vu: VU, patch: { texte: 'Rappeler le porteur.' } });
  appeler('suivi.modifier', { genre: 'decision', id: tracer, vu: VU, patch: { suiviNote: 'vu' } });
  expect(d9()).toEqual([]);
});
