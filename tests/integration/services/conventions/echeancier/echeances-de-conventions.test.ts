import { expect, it } from 'vitest';
import { uneConventionSuivie } from '#tests/support/constructeurs/une-convention-suivie.ts';

const VU = Number.MAX_SAFE_INTEGER;
const ANNEE = { du: '2026-01-01', au: '2026-12-31', dues: false };

it('O-4 : les échéances de toutes les conventions signées, dans leurs bornes, situées et à leur état du jour', () => {
  const { appeler, id, ouvrir, creerLeCopil } = uneConventionSuivie();
  // Un projet ne doit rien encore.
  const projet = ouvrir('O2R 68-2026-01', 'Encore un projet');
  const lire = (plus: Partial<typeof ANNEE> = {}) => appeler('conventions.echeances', { ...ANNEE, ...plus });
  const cles = (plus: Partial<typeof ANNEE> = {}) => lire(plus).map(({ cle, etat }) => `${cle} ${etat}`);
  expect(cles()).toEqual(['avenant:2026 a_venir', 'comptes:2025 a_venir', 'previsions:2026 a_venir']);
  expect(lire()[0]).toMatchObject({ conventionId: id, copilId: null, departements: ['68'], le: '2026-05-31' });
  // Ce qui tarde vient d'avant l'année : il est dû, et se lit si les bornes le prennent.
  expect(cles({ du: '2000-01-01', au: '2026-03-12', dues: true })).toEqual([
    'previsions:2024 en_retard',
    'avenant:2025 en_retard',
    'comptes:2024 en_retard',
    'avenant-ultime:2025 en_retard',
    'previsions:2025 en_retard',
  ]);
  const { annees } = appeler('conventions.fiche', { id });
  const annee2026 = annees.find(({ annee }) => annee === 2026)?.id ?? '';
  // L'arrêté avance l'échéance : l'alerte suit, dans la liste des conventions aussi.
  appeler('conventions.modifierAnnee', { id: annee2026, vu: VU, patch: { arreteLe: '2026-04-20' } });
  expect(lire()[0]).toMatchObject({ cle: 'avenant:2026', le: '2026-04-20', etat: 'a_venir', alerte: 'J-60' });
  expect(appeler('conventions.lister', {}).find((une) => une.id === id)?.aFaire.prochaine).toEqual({
    quoi: 'Avenant 2026',
    le: '2026-04-20',
    alerte: 'J-60',
  });
  appeler('conventions.modifierAnnee', {
    id: annee2026,
    vu: VU,
    patch: { concluLe: '2026-03-10', signeLe: '2026-03-09' },
  });
  expect(cles()).toContain('avenant:2026 fait');
  expect(cles({ dues: true })).not.toContain('avenant:2026 fait');
  const copilId = creerLeCopil();
  expect(lire()[0]?.copilId).toBe(copilId);
  expect(lire().some(({ conventionId }) => conventionId === projet)).toBe(false);
});
