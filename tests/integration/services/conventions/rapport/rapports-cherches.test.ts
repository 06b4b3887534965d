import { expect, it } from 'vitest';
import {
  tenirLesComites,
  uneConventionARapporter,
  VU,
} from '#tests/support/constructeurs/une-convention-a-rapporter.ts';

it('« Aller partout » trouve un rapport par sa convention, son numéro, son porteur ou son jour ; ni corbeille ni version remplacée', () => {
  const convention = uneConventionARapporter();
  const { appeler, conventionId } = convention;
  const { reunionId } = tenirLesComites(convention);
  const { id } = appeler('rapports.creer', { conventionId, genre: 'copil', exercice: null, reunionId });
  const bilan = appeler('rapports.creer', { conventionId, genre: 'intermediaire', exercice: 2025, reunionId: null }).id;
  const trouver = (texte: string) =>
    appeler('recherche.tout', { texte }).flatMap(({ id: cle }) =>
      cle.startsWith('rapport_copil-') ? cle.slice('rapport_copil-'.length) : [],
    );
  for (const tape of ['rapport trajectoires', '68-2025-03 copil', '17/11/2026', '17 novembre', 'RAPPORT Essai Traj'])
    expect([tape, trouver(tape).includes(id)]).toEqual([tape, true]);
  expect(trouver('bilan intermédiaire 2025')).toEqual([bilan]);
  expect(trouver('rapport du 3 mars 1999')).toEqual([]);
  const [trouve] = appeler('recherche.tout', { texte: '17/11/2026' }).filter(({ id: cle }) => cle.includes(id));
  expect(trouve).toMatchObject({
    groupe: 'conventions',
    precision: 'O2R 68-2025-03, Trajectoires',
    adresse: `/conventions/${conventionId}/rapport/${id}`,
  });
  expect(trouve?.titre.replaceAll(/\s/gu, ' ')).toBe('Rapport de COPIL, 17 novembre 2026');
  appeler('rapports.valider', { id });
  const { id: suivante } = appeler('rapports.ouvrirUneVersion', { id });
  expect(trouver('17/11/2026')).toEqual([suivante]);
  appeler('rapports.supprimer', { id: suivante });
  expect(trouver('17/11/2026')).toEqual([id]);
  appeler('rapports.modifier', { id: bilan, vu: VU, patch: { presenteLe: '2026-05-12' } });
  expect(trouver('12 mai 2026')).toEqual([bilan]);
});
