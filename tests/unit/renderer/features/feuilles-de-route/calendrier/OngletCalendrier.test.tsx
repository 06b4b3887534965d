import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { OngletCalendrier } from '#renderer/features/feuilles-de-route/calendrier/OngletCalendrier.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import type { LigneDeFeuille } from '#renderer/features/feuilles-de-route/feuille.types.ts';
import { identifiant, uneLigne, unTableau } from '#tests/support/constructeurs/un-tableau-de-feuille.ts';
import { feuilleErrors } from '#shared/errors/feuille.errors.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const AVANCEMENT = {
  etat: 'en_cours',
  echeance: null,
  retard: 0,
  arreteeDepuis: null,
  faites: 0,
  etapes: 1,
  alertes: [],
} as const;
const DATEE = uneLigne(4, { intitule: 'Forum', debut: '2026-03-01', fin: '2026-06-30', avancement: AVANCEMENT });
const RETARD = uneLigne(5, {
  intitule: 'Parrainage',
  debut: '2026-01-01',
  fin: '2026-02-28',
  avancement: { ...AVANCEMENT, echeance: '2026-02-28', retard: 5 },
});
const SANS = uneLigne(6, { intitule: 'Garde d’enfants' });

afterEach(() => window.history.replaceState(null, '', '/'));

async function montrer(lignes: readonly LigneDeFeuille[] = [DATEE, RETARD, SANS], refuse = false) {
  const factice = unTransportFactice({
    'feuillesDeRoute.etapes': () => [
      { id: identifiant(8), ficheId: DATEE.id, intitule: 'Salle réservée', echeance: '2026-03-20', faiteLe: null },
      { id: identifiant(9), ficheId: SANS.id, intitule: 'Local trouvé', echeance: '2026-05-04', faiteLe: null },
    ],
    'fichesAction.replanifier': () => {
      if (refuse) throw feuilleErrors.ficheFinAvantDebut();
      return { etapes: 1 };
    },
  });
  render(
    <HostProvider transport={factice.transport}>
      <OngletCalendrier tableau={unTableau([...lignes])} vu={3} aujourdHui="2026-03-05" surNouvelle={() => undefined} />
    </HostProvider>,
  );
  await act(async () => undefined);
  const demandes = () =>
    factice.appels.filter(({ nom }) => nom === 'fichesAction.replanifier').map(({ entree }) => entree);
  return { ...factice, demandes };
}
const barre = (nom: RegExp) => screen.getByRole('button', { name: nom });
const touche = (key: string, reste = {}) =>
  fireEvent.keyDown(document.activeElement ?? document.body, { key, ...reste });

describe('la frise', () => {
  it('dit de chaque action ses dates, son retard en mots et en hachures, et liste celles qui n’ont pas de dates', async () => {
    await montrer();
    expect(barre(/Forum/u).getAttribute('aria-label')).toContain('Du 01/03/2026 au 30/06/2026');
    expect(barre(/Parrainage/u).getAttribute('aria-label')).toContain('Échéance passée de 5 jours');
    expect(
      barre(/Parrainage/u)
        .querySelector('.frise-retard')
        ?.getAttribute('fill'),
    ).toContain('hachures');
    expect(barre(/Forum/u).querySelector('.frise-retard')).toBeNull();
    expect(screen.queryByRole('button', { name: /Garde.*Du/u })).toBeNull();
    expect(screen.getByRole('button', { name: /Dater.*Garde/u })).toBeTruthy();
  });

  it('au clavier : les flèches déplacent, Maj étire, Échap remet, Entrée pose avec les étapes', async () => {
    const { demandes } = await montrer();
    act(() => barre(/Forum/u).focus());
    touche('ArrowRight');
    touche('ArrowRight', { shiftKey: true });
    expect(barre(/Forum/u).getAttribute('aria-label')).toContain('Du 02/03/2026 au 02/07/2026');
    touche('Escape');
    expect(barre(/Forum/u).getAttribute('aria-label')).toContain('Du 01/03/2026 au 30/06/2026');
    expect(demandes()).toEqual([]);
    touche('ArrowLeft');
    await act(async () => void touche('Enter'));
    expect(demandes()).toEqual([
      { id: DATEE.id, vu: 3, avecEtapes: true, patch: { debut: '2026-02-28', fin: '2026-06-29' } },
    ]);
  });

  it('étirée, n’emmène pas les étapes ; un refus se dit, et la barre revient', async () => {
    const { demandes } = await montrer([DATEE], true);
    act(() => barre(/Forum/u).focus());
    touche('ArrowRight', { shiftKey: true });
    await act(async () => void touche('Enter'));
    expect(demandes()).toMatchObject([{ avecEtapes: false, patch: { fin: '2026-07-01' } }]);
    expect(barre(/Forum/u).getAttribute('aria-label')).toContain('au 30/06/2026');
  });

  it('↑ et ↓ passent d’une action à l’autre ; une seule barre est sur le chemin de la tabulation', async () => {
    await montrer();
    act(() => barre(/Forum/u).focus());
    touche('ArrowDown');
    expect(document.activeElement).toBe(barre(/Parrainage/u));
    expect(document.querySelectorAll('.frise-barre[tabindex="0"]')).toHaveLength(1);
  });

  it('date une action d’après ses étapes, et refuse une fin avant le début au champ', async () => {
    const { demandes } = await montrer();
    fireEvent.click(screen.getByRole('button', { name: /Dater.*Garde/u }));
    const dialogue = within(screen.getByRole('dialog'));
    const [debut, fin] = dialogue.getAllByRole('textbox') as HTMLInputElement[];
    expect([debut?.value, fin?.value]).toEqual(['04/05/2026', '04/05/2026']);
    fireEvent.change(fin as HTMLInputElement, { target: { value: '01/05/2026' } });
    fireEvent.blur(fin as HTMLInputElement);
    await act(async () => void fireEvent.click(dialogue.getByRole('button', { name: 'Enregistrer' })));
    expect(dialogue.getByText(/ne peut pas finir avant/u)).toBeTruthy();
    expect(demandes()).toEqual([]);
  });
});

describe('l’agenda', () => {
  it('place les étapes et les fins à leur jour, et mène au mois qui en a', async () => {
    window.history.replaceState(null, '', '/?vue=agenda');
    await montrer();
    expect(screen.getByText('1 échéance')).toBeTruthy();
    expect(screen.getByRole('link', { name: /Salle réservée.*à faire/u }).closest('td')?.textContent).toMatch(
      /vendredi 20\smars/u,
    );
    fireEvent.click(screen.getByRole('button', { name: 'Mois suivant' }));
    expect(screen.getByText('Aucune échéance')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: /La suivante : mai/u }));
    expect(screen.getByRole('link', { name: /Local trouvé/u })).toBeTruthy();
  });
});

it('les filtres de l’adresse resserrent la frise ; sans action, elle le dit', async () => {
  window.history.replaceState(null, '', '/?a-voir=');
  await montrer();
  expect(document.querySelectorAll('.frise-barre')).toHaveLength(1);
  window.history.replaceState(null, '', '/');
  document.body.replaceChildren();
  await montrer([]);
  expect(screen.getByText(/Aucune action encore/u)).toBeTruthy();
});
