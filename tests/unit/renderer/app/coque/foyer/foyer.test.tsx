import { act, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { blocVoisin, debutsDeBlocs } from '#renderer/app/coque/foyer/blocs-de-l-ecran.ts';
import { useFoyer } from '#renderer/app/coque/foyer/use-foyer.ts';

function Ecran() {
  useFoyer();
  const [restent, setRestent] = useState(['un', 'deux', 'trois']);
  return (
    <main id="contenu" tabIndex={-1}>
      <h1>Points</h1>
      <button type="button">Ajouter</button>
      <h2>À inscrire</h2>
      <ul>
        {restent.map((nom) => (
          <li key={nom}>
            <button type="button" onClick={() => setRestent(restent.filter((un) => un !== nom))}>
              {nom}
            </button>
          </li>
        ))}
      </ul>
      <h2>Liste</h2>
      <table>
        <thead>
          <tr>
            <th>
              <button type="button">Trier</button>
            </th>
          </tr>
        </thead>
        <tbody>
          <tr tabIndex={0}>
            <td>Une ligne</td>
          </tr>
        </tbody>
      </table>
      <input aria-label="Note" />
    </main>
  );
}

const contenu = () => document.getElementById('contenu') as HTMLElement;
/** Un geste qui en laisse un autre à sa place, et une file dont un geste s'en va. */
function EnvoiEtFile() {
  useFoyer();
  const [parti, setParti] = useState(false);
  const [fait, setFait] = useState(false);
  return (
    <main id="contenu" tabIndex={-1}>
      <p>Le dossier</p>
      {parti ? (
        <div>
          <span>Copie</span>
          <button type="button">Arrêter</button>
        </div>
      ) : (
        <button type="button" onClick={() => setParti(true)}>
          Préparer l’envoi
        </button>
      )}
      <div>
        <h3>À faire</h3>
        {!fait && (
          <button type="button" onClick={() => setFait(true)}>
            Fait
          </button>
        )}
        <button type="button">Supprimer</button>
      </div>
    </main>
  );
}

const bouton = (nom: string) => screen.getByRole('button', { name: nom });
const images = () => act(async () => new Promise((fait) => void setTimeout(fait, 120)));
async function retirer(nom: string): Promise<void> {
  bouton(nom).focus();
  fireEvent.click(bouton(nom));
  await images();
}

describe('le foyer, quand ce qui l’avait disparaît du geste', () => {
  it('va au cadre de ce qui a pris sa place, puis du voisin, puis au bloc d’à côté', async () => {
    render(<Ecran />);
    await retirer('deux');
    expect(document.activeElement).toBe(bouton('trois').closest('li'));
    await retirer('trois');
    expect(document.activeElement).toBe(bouton('un').closest('li'));
    const quittee = document.activeElement;
    await retirer('un');
    expect(document.activeElement).toBe(screen.getByRole('table'));
    expect(quittee?.hasAttribute('tabindex')).toBe(false);
    bouton('Ajouter').focus();
    expect(screen.getByRole('table').hasAttribute('tabindex')).toBe(false);
  });

  it('ne va jamais à une commande : la touche tenue, ou frappée deux fois, n’arrête ni ne supprime rien', async () => {
    render(<EnvoiEtFile />);
    const donner = async (nom: string): Promise<Element | null> => {
      bouton(nom).focus();
      fireEvent.click(bouton(nom));
      await images();
      return document.activeElement;
    };
    expect(await donner('Préparer l’envoi')).toBe(bouton('Arrêter').parentElement);
    expect(await donner('Fait')).toBe(screen.getByRole('heading', { level: 3 }));
  });

  it('reste où la souris l’a mis : nulle part, après un clic dans le vide', async () => {
    render(<Ecran />);
    bouton('deux').focus();
    fireEvent.pointerDown(contenu());
    fireEvent.click(bouton('deux'));
    await images();
    expect(document.activeElement).toBe(document.body);
  });
});

describe('F6, de bloc en bloc', () => {
  it('passe d’un titre à l’autre, d’un tableau à sa ligne, et revient', () => {
    render(<Ecran />);
    const ligne = screen.getByRole('row', { name: 'Une ligne' });
    expect(debutsDeBlocs(contenu())).toEqual([bouton('Ajouter'), bouton('un'), ligne]);
    bouton('deux').focus();
    fireEvent.keyDown(bouton('deux'), { key: 'F6' });
    expect(document.activeElement).toBe(ligne);
    fireEvent.keyDown(ligne, { key: 'F6' });
    expect(document.activeElement).toBe(bouton('Ajouter'));
    fireEvent.keyDown(bouton('Ajouter'), { key: 'F6', shiftKey: true });
    expect(document.activeElement).toBe(ligne);
    expect(blocVoisin(contenu(), bouton('trois'), -1)).toBe(bouton('un'));
  });

  it('laisse F6 à l’écran qui l’emploie', () => {
    render(<Ecran />);
    bouton('un').focus();
    const garder = (evenement: KeyboardEvent) => evenement.preventDefault();
    document.addEventListener('keydown', garder);
    fireEvent.keyDown(bouton('un'), { key: 'F6' });
    document.removeEventListener('keydown', garder);
    expect(document.activeElement).toBe(bouton('un'));
  });
});
