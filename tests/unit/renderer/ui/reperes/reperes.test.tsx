import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { Etat } from '#renderer/ui/reperes/Etat.tsx';
import { NombreExplique } from '#renderer/ui/reperes/NombreExplique.tsx';
import { Puce } from '#renderer/ui/reperes/Puce.tsx';
import { Repere } from '#renderer/ui/reperes/Repere.tsx';

describe('Repere', () => {
  it('est un groupe nommé par son mot, la phrase close par son article entre parenthèses', () => {
    render(
      <Repere sens="alerte" mot="Siège vacant" article={<a href="/aide">R. 5311-36</a>}>
        Aucun maire n’est désigné
      </Repere>,
    );
    expect(screen.getByRole('group', { name: 'Siège vacant' }).textContent).toBe(
      'Siège vacant Aucun maire n’est désigné (R. 5311-36).',
    );
  });

  it('s’annonce quand il répond à un geste', () => {
    render(
      <Repere sens="erreur" mot="Non enregistré" annonce>
        Le disque est plein.
      </Repere>,
    );
    expect(screen.getByRole('status').textContent).toContain('Le disque est plein.');
  });
});

describe('NombreExplique', () => {
  it('ouvre son calcul et le referme par Échap', () => {
    render(
      <NombreExplique calcul="8 présents + 1 pouvoir = 9" libelle="Calcul du quorum">
        9 sur 13
      </NombreExplique>,
    );
    const nombre = screen.getByRole('button', { name: '9 sur 13' });
    expect(nombre.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(nombre);
    const calcul = screen.getByRole('dialog', { name: 'Calcul du quorum' });
    expect(calcul.textContent).toContain('8 présents + 1 pouvoir = 9');
    fireEvent.keyDown(calcul, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('Etat et Puce', () => {
  it('dit l’état par un mot : le signe, muet, ne fait que l’accompagner', () => {
    const { container } = render(<Etat sens="retard">Échéance passée</Etat>);
    expect(container.textContent).toBe('Échéance passée');
    expect(container.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  it('dit si un filtre est pris, et nomme le retrait', () => {
    render(
      <>
        <Puce prise surClic={() => undefined}>
          Pilote
        </Puce>
        <Puce retirable surClic={() => undefined}>
          Haut-Rhin
        </Puce>
      </>,
    );
    expect(screen.getByRole('button', { name: 'Pilote', pressed: true })).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Retirer Haut-Rhin' })).toBeTruthy();
  });
});
