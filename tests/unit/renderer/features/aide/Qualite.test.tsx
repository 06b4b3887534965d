import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MENACES } from '#shared/domain/qualite/menaces.data.ts';
import { PASSAGES } from '#shared/domain/qualite/passage.schema.ts';
import { Qualite } from '#renderer/features/aide/Qualite.tsx';

it('dit de chaque menace ses essais, ses fautes, ce qui est garanti et quand, ou qu’elle n’a pas été menée', () => {
  render(<Qualite />);
  const lignes = within(screen.getByRole('table')).getAllByRole('row').slice(1);
  expect(lignes).toHaveLength(MENACES.length);
  for (const [rang, { campagne, titre }] of MENACES.entries()) {
    const dit = lignes[rang]?.textContent ?? '';
    const passage = PASSAGES[campagne];
    expect(dit).toContain(titre);
    if (passage === undefined) expect(dit).toContain('Pas encore menée.');
    else expect(dit).toMatch(/essais, (?:aucune|\S+) fautes?(?:Moins d’une fois sur|Rien)/u);
  }
});
