import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it, vi } from 'vitest';
import type { GroupeDePalette } from '#renderer/ui/palette/ListeDePalette.tsx';
import { Palette } from '#renderer/ui/palette/Palette.tsx';

const GROUPES: readonly GroupeDePalette[] = [
  { titre: 'Faire', choix: [{ id: 'note', icone: 'document', libelle: 'Noter' }] },
  { titre: 'Vide', choix: [] },
  { titre: 'Personnes', choix: [{ id: 'p', icone: 'personne', libelle: 'M. Julien Cordier', note: 'délégué' }] },
];

function monter(groupes = GROUPES) {
  const surChoisir = vi.fn();
  const surFermer = vi.fn();
  render(
    <Palette
      ouverte
      surFermer={surFermer}
      requete=""
      surRequete={() => undefined}
      groupes={groupes}
      surChoisir={surChoisir}
    />,
  );
  return { saisie: screen.getByRole('combobox', { name: 'Rechercher ou faire' }), surChoisir, surFermer };
}
const actif = (saisie: HTMLElement) =>
  document.getElementById(saisie.getAttribute('aria-activedescendant') ?? '')?.textContent;

describe('Palette', () => {
  it('s’ouvre avec le premier choix pris, et tait les groupes vides', () => {
    const { saisie } = monter();
    expect(actif(saisie)).toContain('Noter');
    expect(screen.getAllByRole('group').map((groupe) => groupe.getAttribute('aria-label'))).toEqual([
      'Faire',
      'Personnes',
    ]);
    expect(screen.getByRole('status').textContent).toBe('2 résultats');
  });

  it('mène par les flèches d’un groupe à l’autre, en boucle, et ouvre par Entrée', () => {
    const { saisie, surChoisir } = monter();
    fireEvent.keyDown(saisie, { key: 'ArrowDown' });
    expect(actif(saisie)).toContain('Cordier');
    fireEvent.keyDown(saisie, { key: 'ArrowDown' });
    expect(actif(saisie)).toContain('Noter');
    fireEvent.keyDown(saisie, { key: 'ArrowUp' });
    fireEvent.keyDown(saisie, { key: 'Enter' });
    expect(surChoisir).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'p' }), false);
    fireEvent.keyDown(saisie, { key: 'Enter', ctrlKey: true });
    expect(surChoisir).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'p' }), true);
  });

  it('se ferme par Échap, et Entrée ne fait rien quand rien n’est trouvé', () => {
    const { saisie, surChoisir, surFermer } = monter([]);
    fireEvent.keyDown(saisie, { key: 'Enter' });
    expect(surChoisir).not.toHaveBeenCalled();
    expect(screen.getByRole('status').textContent).toBe('Aucun résultat');
    fireEvent.keyDown(saisie, { key: 'Escape' });
    expect(surFermer).toHaveBeenCalled();
  });
});
