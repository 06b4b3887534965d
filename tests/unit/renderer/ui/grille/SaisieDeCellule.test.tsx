import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { SaisieDeCellule } from '#renderer/ui/grille/SaisieDeCellule.tsx';
import type { Suite } from '#renderer/ui/grille/suite.ts';

/** Une cellule dont l'enregistrement dure jusqu'à ce qu'on le finisse. */
function uneCellule() {
  const suites: Suite[] = [];
  let garde = (_: null): void => undefined;
  render(
    <>
      <SaisieDeCellule
        libelle="Personnes repérées"
        avant=""
        depart="28"
        garder={() => new Promise((finie) => (garde = finie))}
        surFini={(suite) => suites.push(suite)}
      />
      <button type="button">Ailleurs</button>
    </>,
  );
  return { suites, finir: () => act(async () => garde(null)) };
}

it('Entrée garde et descend une fois l’enregistrement fini', async () => {
  const { suites, finir } = uneCellule();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  expect(suites).toEqual([]);
  await finir();
  expect(suites).toEqual(['bas']);
});

it('le foyer parti pendant l’enregistrement n’est pas repris', async () => {
  const { suites, finir } = uneCellule();
  fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
  act(() => screen.getByRole('button', { name: 'Ailleurs' }).focus());
  await finir();
  expect(suites).toEqual(['ailleurs']);
});
