import { expect, it } from 'vitest';
import { createHistoriqueRepository } from '#electron/repositories/donnees/historique.repository.ts';
import { plansDe } from '#tests/support/plans.ts';

it('l’historique d’un objet ne parcourt jamais le journal : ce qui en a été retiré se trouve par son index', () => {
  const lus = plansDe(createHistoriqueRepository);
  const retires = lus.filter(({ sql }) => sql.includes("v.avant ->> 'point_id'"));
  expect(retires).toHaveLength(1);
  expect(retires[0]?.etapes.join('\n')).toContain('journal_valeur_supprimee');
  expect(retires.flatMap(({ etapes }) => etapes).filter((etape) => /^SCAN v\b/u.test(etape))).toEqual([]);
});

it('non plus que l’historique d’un contrat, d’une feuille, d’une convention ou d’un appel', () => {
  const [detachees] = plansDe(createHistoriqueRepository).filter(({ sql }) => sql.includes('WITH RECURSIVE detachee'));
  expect(detachees?.etapes.join('\n')).toContain('journal_valeur_detachee');
  expect(detachees?.etapes.filter((etape) => /^SCAN v\b/u.test(etape))).toEqual([]);
});
