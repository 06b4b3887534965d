import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { enCopie } from '#renderer/ui/tableau/copier-tableau.ts';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

describe('enCopie', () => {
  it('donne un vrai tableau et des colonnes, sans les cases, les signes ni ce qui ne se lit qu’à l’oreille', () => {
    render(
      <Tableau
        libelle="Actions"
        colonnes={[
          { id: 'nom', titre: 'Action', entete: true, cellule: (nom: string) => nom, total: '1 action' },
          {
            id: 'geste',
            titre: 'Gestes',
            titreCache: true,
            cellule: () => <span className="hors-vue">muet</span>,
            total: '',
          },
        ]}
        lignes={['Bus & <vélos>']}
        cle={(nom) => nom}
        choix={{
          choisies: new Set(),
          surChange: () => undefined,
          nom: (nom) => nom,
          mot: () => 'choisie',
          gestes: null,
        }}
        vide={null}
      />,
    );
    const { html, texte } = enCopie(screen.getByRole<HTMLTableElement>('grid'));
    expect(texte).toBe('Action\t\nBus & <vélos>\t\n1 action\t');
    expect(html).toContain('<th>Bus &amp; &lt;vélos&gt;</th>');
    expect(html).not.toContain('input');
  });
});
