import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { colonnesDesSieges } from '#renderer/features/instances/composition/colonnes.tsx';
import { montrees } from '#renderer/ui/tableau/colonne.ts';
import { lireSieges } from '#renderer/features/instances/composition/lecture.ts';
import { unMandat, unSiege } from '#tests/support/constructeurs/un-siege.ts';
import { unePersonne } from '#tests/support/une-seance.ts';

/** Ce que montre la colonne « Membre » de ce siège. */
function membre(organisme: string | null, structure: string): string {
  const personne = unePersonne('Essai', { fonction: 'directrice départementale', structure });
  const siege = unSiege({ organisme, mandats: [unMandat({ personne })] });
  const [lu] = lireSieges('CDPE', [siege], '2026-03-12');
  const colonne = montrees(colonnesDesSieges({ surNommer: () => undefined, poids: null, date: '2026-03-12' }))[0];
  if (lu === undefined || colonne === undefined) throw new Error('Ce siège ne se lit pas.');
  const { container, unmount } = render(<>{colonne.cellule(lu)}</>);
  const texte = (container.textContent ?? '').replaceAll('\u00A0', ' ');
  unmount();
  return texte;
}

describe('la colonne « Membre »', () => {
  it('ne répète pas l’organisme que dit la colonne d’à côté', () => {
    expect(membre(null, 'DDETSPP 68')).toBe('Mme Claude Essai directrice départementale');
    expect(membre('DDETSPP 68', 'DDETSPP 68')).toBe('Mme Claude Essai directrice départementale');
    expect(screen.queryByText('DDETSPP 68')).toBeNull();
  });

  it('garde la structure qui n’est pas celle du siège', () => {
    expect(membre('Préfecture', 'DDETSPP 68')).toContain('DDETSPP 68');
  });
});
