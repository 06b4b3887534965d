import { act, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it, vi } from 'vitest';
import { Dialogue } from '#renderer/ui/dialogue/Dialogue.tsx';

function Essai({ part = false }: { readonly part?: boolean }) {
  const [ouvert, setOuvert] = useState(false);
  const [parti, setParti] = useState(false);
  return (
    <>
      <aside className="panneau">
        <h2 tabIndex={-1}>Fiche</h2>
        {!parti && (
          <button type="button" onClick={() => setOuvert(true)}>
            Ouvrir
          </button>
        )}
      </aside>
      {ouvert && (
        <Dialogue ouvert titre="Question" gestes={null} surFermer={() => setOuvert(false)}>
          <button
            type="button"
            onClick={() => {
              setOuvert(false);
              setParti(part);
            }}
          >
            Répondre
          </button>
        </Dialogue>
      )}
    </>
  );
}
const image = () => act(() => new Promise((fin) => requestAnimationFrame(fin)));

it('rend le foyer à qui l’avait, même si le fond reste inerte un moment après la fermeture', async () => {
  const { container } = render(<Essai />);
  const ouvrir = screen.getByText('Ouvrir');
  // Un navigateur ne donne pas le foyer à ce qui est inerte.
  const donner = ouvrir.focus.bind(ouvrir);
  ouvrir.focus = () => {
    if (ouvrir.closest('[inert]') === null) donner();
  };
  ouvrir.focus();
  await act(async () => ouvrir.click());
  const reponse = screen.getByText('Répondre');
  reponse.focus();
  // Le dialogue qui se ferme rend le fond actif : ici, il reste inerte tant que l'essai ne le veut pas.
  const rendreActif = container.removeAttribute.bind(container, 'inert');
  container.setAttribute('inert', '');
  container.removeAttribute = () => undefined;
  let demande = true;
  Object.defineProperty(container, 'inert', {
    configurable: true,
    get: () => true,
    set(voulu: boolean) {
      demande = voulu;
    },
  });
  await act(async () => reponse.click());
  await vi.waitFor(() => expect(document.activeElement).toBe(document.body));
  for (let n = 0; n < 6; n += 1) await image();
  expect(document.activeElement).toBe(document.body);
  expect(demande).toBe(false);
  rendreActif();
  for (let n = 0; n < 6; n += 1) await image();
  expect(document.activeElement).toBe(ouvrir);
});

it('rend le foyer au titre de la fiche, quand le geste a emporté son bouton', async () => {
  render(<Essai part />);
  screen.getByText('Ouvrir').focus();
  await act(async () => screen.getByText('Ouvrir').click());
  screen.getByText('Répondre').focus();
  await act(async () => screen.getByText('Répondre').click());
  for (let n = 0; n < 6; n += 1) await image();
  expect(document.activeElement?.textContent).toBe('Fiche');
});
