import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { Tableau } from '#renderer/ui/tableau/Tableau.tsx';

interface Ligne {
  readonly id: string;
  readonly nom: string;
  readonly axe: string;
}
const LIGNES: readonly Ligne[] = [
  { id: 'b', nom: 'Bus', axe: 'Deux' },
  { id: 'a', nom: 'Atelier', axe: 'Un' },
  { id: 'c', nom: 'Vélos', axe: 'Deux' },
];
const COLONNES = [
  {
    id: 'nom',
    titre: 'Action',
    entete: true,
    cellule: ({ nom }: Ligne) => nom,
    comparer: (un: Ligne, autre: Ligne) => un.nom.localeCompare(autre.nom),
  },
];
const surOuvrir = vi.fn();

function Essai({ lignes = LIGNES, groupes = false }: { lignes?: readonly Ligne[]; groupes?: boolean }) {
  const [choisies, setChoisies] = useState<ReadonlySet<string>>(new Set());
  return (
    <Tableau
      libelle="Actions"
      colonnes={COLONNES}
      lignes={lignes}
      cle={({ id }) => id}
      surOuvrir={surOuvrir}
      groupe={groupes ? ({ axe }) => ({ cle: axe, titre: `Axe ${axe}` }) : undefined}
      choix={{
        choisies,
        surChange: setChoisies,
        nom: ({ nom }) => nom,
        mot: (n) => (n > 1 ? 'choisies' : 'choisie'),
        gestes: null,
      }}
      vide={<p>Aucune action.</p>}
    />
  );
}
function EssaiRepliable() {
  const [replie, setReplie] = useState(false);
  return (
    <Tableau
      libelle="Actions"
      colonnes={COLONNES}
      lignes={LIGNES}
      cle={({ id }) => id}
      groupe={({ axe }) => ({
        cle: axe,
        titre: `Axe ${axe}`,
        repli: {
          replie: axe === 'Deux' && replie,
          surBasculer: () => setReplie(!replie),
          nom: `Axe ${axe}`,
        },
      })}
      vide={null}
    />
  );
}
const noms = () => screen.getAllByRole('rowheader').map((tete) => tete.textContent);
const ligne = (nom: string) => screen.getByRole('row', { name: new RegExp(nom) });

describe('Tableau', () => {
  it('met une seule ligne dans le parcours du clavier, et les flèches, Début et Fin y passent', () => {
    render(<Essai />);
    const parcours = () => screen.getAllByRole('row').filter((rang) => rang.tabIndex === 0);
    expect(parcours()).toEqual([ligne('Bus')]);
    ligne('Bus').focus();
    fireEvent.keyDown(ligne('Bus'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(ligne('Atelier'));
    expect(parcours()).toEqual([ligne('Atelier')]);
    fireEvent.keyDown(ligne('Atelier'), { key: 'End' });
    expect(document.activeElement).toBe(ligne('Vélos'));
    fireEvent.keyDown(ligne('Vélos'), { key: 'ArrowDown' });
    expect(document.activeElement).toBe(ligne('Vélos'));
  });

  it('ne s’arrête qu’aux gestes de la ligne du foyer : Tab passe les autres', () => {
    const colonnes = [
      {
        id: 'nom',
        titre: 'Action',
        cellule: ({ nom }: Ligne) => <a href={`#${nom}`}>{nom}</a>,
        valeur: ({ nom }: Ligne) => nom,
      },
    ];
    const liens = (ouvrir: typeof surOuvrir | undefined) => (
      <Tableau
        libelle="Liens"
        colonnes={colonnes}
        lignes={LIGNES}
        cle={({ id }) => id}
        surOuvrir={ouvrir}
        vide={null}
      />
    );
    const { rerender } = render(liens(surOuvrir));
    const arrets = () => screen.getAllByRole('link').map((lien) => lien.tabIndex);
    expect(arrets()).toEqual([0, -1, -1]);
    ligne('Bus').focus();
    fireEvent.keyDown(ligne('Bus'), { key: 'ArrowDown' });
    expect(arrets()).toEqual([-1, 0, -1]);
    act(() => screen.getByRole('link', { name: 'Vélos' }).focus());
    expect(arrets()).toEqual([-1, -1, 0]);
    // Des lignes qui ne se parcourent plus n'ont que leurs liens : tous se retrouvent par Tab.
    rerender(liens(undefined));
    expect(arrets()).toEqual([0, 0, 0]);
  });

  it('mène à la fiche de la ligne déjà ouverte par une seconde Entrée', () => {
    render(
      <>
        <Tableau
          libelle="Actions"
          colonnes={COLONNES}
          lignes={LIGNES}
          cle={({ id }) => id}
          surOuvrir={surOuvrir}
          ouverte="b"
          vide={null}
        />
        <aside className="panneau">
          <h2 tabIndex={-1}>Bus</h2>
        </aside>
      </>,
    );
    surOuvrir.mockClear();
    fireEvent.keyDown(ligne('Bus'), { key: 'Enter' });
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'Bus' }));
    fireEvent.keyDown(ligne('Atelier'), { key: 'Enter' });
    expect(surOuvrir.mock.calls.map(([l]) => l.id)).toEqual(['a']);
  });

  it('ouvre par Entrée et par le clic, choisit par Espace sans ouvrir', () => {
    render(<Essai />);
    surOuvrir.mockClear();
    fireEvent.keyDown(ligne('Bus'), { key: 'Enter' });
    fireEvent.click(ligne('Atelier'));
    expect(surOuvrir.mock.calls.map(([l]) => l.id)).toEqual(['b', 'a']);
    fireEvent.keyDown(ligne('Bus'), { key: ' ' });
    expect(ligne('Bus').getAttribute('aria-selected')).toBe('true');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Choisir Vélos' }));
    expect(surOuvrir).toHaveBeenCalledTimes(2);
    const lot = screen.getByRole('group', { name: 'Lignes choisies' });
    expect(within(lot).getByText('2 choisies')).toBeTruthy();
    expect(within(lot).getByRole<HTMLInputElement>('checkbox', { name: 'Tout choisir' }).indeterminate).toBe(true);
    const rien = within(lot).getByRole('button', { name: 'Ne plus choisir' });
    rien.focus();
    fireEvent.click(rien);
    expect(screen.queryByRole('group', { name: 'Lignes choisies' })).toBeNull();
    // La barre partie, le clavier reste dans le tableau.
    expect(screen.getByRole('grid').contains(document.activeElement)).toBe(true);
  });

  it('trie par la tête de colonne : montant, descendant, puis l’ordre donné, et le dit', () => {
    render(<Essai />);
    const tete = () => screen.getByRole('columnheader', { name: 'Action' });
    const toucher = () => fireEvent.click(screen.getByRole('button', { name: 'Action' }));
    toucher();
    expect([noms(), tete().getAttribute('aria-sort')]).toEqual([['Atelier', 'Bus', 'Vélos'], 'ascending']);
    toucher();
    expect([noms(), tete().getAttribute('aria-sort')]).toEqual([['Vélos', 'Bus', 'Atelier'], 'descending']);
    toucher();
    expect([noms(), tete().getAttribute('aria-sort')]).toEqual([['Bus', 'Atelier', 'Vélos'], null]);
  });

  it('groupe sans séparer les lignes d’un même groupe, dans l’ordre où les groupes se rencontrent', () => {
    render(<Essai groupes />);
    expect(noms()).toEqual(['Axe Deux', 'Bus', 'Vélos', 'Axe Un', 'Atelier']);
  });

  it('montre les groupes demandés même vides, dans leur ordre, leurs sous-totaux sous leur colonne', () => {
    const prix = { id: 'prix', titre: 'Droit commun', titreCourt: 'DC', nombre: true, cellule: () => '1 €' };
    const groupe = (cle: string, total: string) => ({ cle, titre: `Axe ${cle}`, totaux: { prix: total } });
    const groupes = [groupe('Un', '1 €'), groupe('Trois', '0 €'), groupe('Deux', '2 €')];
    render(
      <Tableau
        libelle="Actions"
        colonnes={[...COLONNES, prix, { id: 'etat', titre: 'État', cellule: () => 'En cours' }]}
        lignes={LIGNES}
        cle={({ id }) => id}
        groupe={({ axe }) => groupes.find(({ cle }) => cle === axe) ?? groupe(axe, '')}
        groupes={groupes}
        vide={null}
      />,
    );
    expect(noms()).toEqual(['Axe Un', 'Atelier', 'Axe Trois', 'Axe Deux', 'Bus', 'Vélos']);
    const cellules = within(screen.getByRole('row', { name: /Axe Trois/u })).getAllByRole('cell');
    expect(cellules.map(({ textContent }) => textContent)).toEqual(['0 €', '']);
    expect(screen.getByRole('columnheader', { name: 'Droit commun' }).textContent).toBe('DCDroit commun');
  });

  it('replie un groupe sur sa tête, et le rouvre', () => {
    render(<EssaiRepliable />);
    const repli = () => screen.getByRole('button', { name: /Axe Deux/u });
    expect(repli().getAttribute('aria-expanded')).toBe('true');
    fireEvent.click(repli());
    expect(noms()).toEqual(['Axe Deux', 'Axe Un', 'Atelier']);
    expect(repli().getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(repli());
    expect(noms()).toEqual(['Axe Deux', 'Bus', 'Vélos', 'Axe Un', 'Atelier']);
  });

  it('donne le foyer à la ligne qui prend la place de celle qui disparaît', () => {
    const { rerender } = render(<Essai />);
    ligne('Atelier').focus();
    rerender(<Essai lignes={LIGNES.filter(({ id }) => id !== 'a')} />);
    expect(document.activeElement).toBe(ligne('Vélos'));
  });

  it('resserrée pendant que l’on est loin dans la liste, elle montre sa fin, jamais un blanc', () => {
    const lignes = (nombre: number) =>
      Array.from({ length: nombre }, (_, n) => ({ id: String(n), nom: `Ligne ${n}`, axe: 'Un' }));
    const { rerender } = render(<Essai lignes={lignes(1000)} />);
    const cadre = screen.getByRole('grid').parentElement as HTMLElement;
    cadre.scrollTop = 800 * 36;
    fireEvent.scroll(cadre);
    expect(screen.getByText('Ligne 800')).toBeTruthy();
    rerender(<Essai lignes={lignes(300)} />);
    expect(screen.getByText('Ligne 299')).toBeTruthy();
    const hauteurs = [...cadre.querySelectorAll<HTMLElement>('tbody tr[aria-hidden]')].map(({ style }) => style.height);
    const rangs = cadre.querySelectorAll('tbody tr[data-rang]').length;
    const blanc = hauteurs.reduce((somme, hauteur) => somme + Number.parseInt(hauteur, 10), 0);
    expect(blanc + rangs * 36).toBe(300 * 36);
  });

  it('ne met dans la page que les rangs en vue d’un grand tableau, et dit combien il y en a', () => {
    const mille = Array.from({ length: 1000 }, (_, n) => ({ id: String(n), nom: `Ligne ${n}`, axe: 'Un' }));
    render(<Essai lignes={mille} />);
    expect(screen.getAllByRole('rowheader').length).toBeLessThan(100);
    expect(screen.getByRole('grid').getAttribute('aria-rowcount')).toBe('1001');
  });

  it('montre son état vide', () => {
    render(<Essai lignes={[]} />);
    expect(screen.getByText('Aucune action.')).toBeTruthy();
    expect(screen.queryByRole('grid')).toBeNull();
  });

  it('met l’ajout et les totaux sur un même rang, chaque total sous sa colonne', () => {
    render(
      <Tableau
        libelle="Points"
        colonnes={[
          { id: 'nom', titre: 'Point', entete: true, cellule: (nom: string) => nom },
          { id: 'nature', titre: 'Nature', cellule: () => 'Décision' },
          { id: 'duree', titre: 'Durée', nombre: true, cellule: () => '5 min', total: '1 h 35' },
        ]}
        lignes={['Un']}
        cle={(nom) => nom}
        ordre={{ nom: (nom) => nom, surDeplacer: () => undefined }}
        vide={null}
        ajout={<button type="button">Ajouter un point</button>}
      />,
    );
    const table = screen.getByRole<HTMLTableElement>('table', { name: 'Points' });
    const largeurs = [...table.rows].map((rang) => [...rang.cells].reduce((somme, { colSpan }) => somme + colSpan, 0));
    expect(largeurs).toEqual([4, 4, 4]);
    expect(table.rows[2]?.textContent).toBe('Ajouter un point1 h 35');
  });

  it('montre l’ordre voulu avant qu’il soit écrit, et le rend si l’écriture est refusée', async () => {
    const refuser: (() => void)[] = [];
    const surDeplacer = vi.fn<() => Promise<void>>(() => new Promise((fini) => refuser.push(fini)));
    render(
      <Tableau
        libelle="Points"
        colonnes={COLONNES.slice(0, 1)}
        lignes={LIGNES}
        cle={({ id }) => id}
        ordre={{ nom: ({ nom }) => nom, surDeplacer }}
        vide={null}
      />,
    );
    const noms = () => screen.getAllByRole('rowheader').map(({ textContent }) => textContent);
    fireEvent.keyDown(screen.getByLabelText('Déplacer : Bus'), { key: 'ArrowDown', altKey: true });
    expect(surDeplacer).toHaveBeenCalledWith('b', 1);
    expect(noms()).toEqual(['Atelier', 'Bus', 'Vélos']);
    await act(async () => refuser[0]?.());
    expect(noms()).toEqual(['Bus', 'Atelier', 'Vélos']);
  });
});
