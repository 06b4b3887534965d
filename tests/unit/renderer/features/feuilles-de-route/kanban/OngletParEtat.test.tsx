import { act, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { OngletParEtat } from '#renderer/features/feuilles-de-route/kanban/OngletParEtat.tsx';
import { etatVoisin } from '#renderer/features/feuilles-de-route/kanban/use-changement-d-etat.ts';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { useFileAvis } from '#renderer/ui/avis/avis.store.ts';
import type { EtatFiche } from '#shared/domain/feuille-de-route/fiche.schema.ts';
import { uneLigne, unTableau } from '#tests/support/constructeurs/un-tableau-de-feuille.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const enEtat = (rang: number, etat: EtatFiche) =>
  uneLigne(rang, {
    avancement: { etat, echeance: null, retard: 0, arreteeDepuis: null, faites: 0, etapes: 0, alertes: [] },
  });
const EN_COURS = enEtat(4, 'en_cours');

beforeEach(() => useFileAvis.setState({ avis: [] }));
afterEach(() => window.history.replaceState(null, '', '/'));

function montrer(lignes = [EN_COURS, enEtat(5, 'en_cours'), enEtat(6, 'bloquee')]) {
  const factice = unTransportFactice({ 'fichesAction.modifier': () => null });
  render(
    <HostProvider transport={factice.transport}>
      <OngletParEtat tableau={unTableau(lignes)} vu={3} aujourdHui="2026-03-05" surNouvelle={() => undefined} />
    </HostProvider>,
  );
  return () => factice.appels.filter(({ nom }) => nom === 'fichesAction.modifier').map(({ entree }) => entree);
}
/** L'avis vient une fois l'écriture lue partout. */
const estDit = (phrase: string) =>
  waitFor(() => expect(useFileAvis.getState().avis.map((avis) => avis.phrase)).toEqual([phrase]));
const poignee = (rang: number) => screen.getByRole('button', { name: `Changer l’état : 1.${rang} Action ${rang}` });
const touche = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const prendre = (rang: number) => {
  act(() => poignee(rang).focus());
  touche(' ');
};

describe('les actions par état', () => {
  it('une colonne par état, qui compte les siennes, même vide', () => {
    montrer();
    expect(within(screen.getByRole('region', { name: 'En cours : 2 actions' })).getAllByRole('link')).toHaveLength(2);
    expect(screen.getByRole('region', { name: 'Terminée : aucune action' })).toBeTruthy();
  });

  it('au clavier : prise, la carte vise une colonne ; posée, son état s’écrit ; remise, rien ne s’écrit', async () => {
    const demandes = montrer();
    prendre(4);
    touche('ArrowLeft');
    expect(screen.getByText(/vers « À venir »/u)).toBeTruthy();
    touche('Escape');
    expect(screen.queryByText(/vers «/u)).toBeNull();
    prendre(4);
    touche('ArrowLeft');
    await act(async () => void touche(' '));
    expect(demandes()).toEqual([{ id: EN_COURS.id, vu: 3, patch: { etat: 'a_venir' } }]);
    await estDit('Action 1.4 : à venir.');
  });

  it('ce qui arrête l’action demande sa raison ; sans elle, l’état ne change pas', async () => {
    const demandes = montrer();
    prendre(4);
    touche('ArrowRight');
    touche(' ');
    const dialogue = within(screen.getByRole('dialog', { name: 'Action 1.4 : bloquée' }));
    await act(async () => void fireEvent.click(dialogue.getByRole('button', { name: 'Enregistrer' })));
    expect(dialogue.getByText(/bloque, suspend ou arrête cette action/u)).toBeTruthy();
    expect(demandes()).toEqual([]);
    fireEvent.change(dialogue.getByRole('textbox'), { target: { value: 'Le local n’est plus libre' } });
    await act(async () => void fireEvent.click(dialogue.getByRole('button', { name: 'Enregistrer' })));
    expect(demandes()).toEqual([
      { id: EN_COURS.id, vu: 3, patch: { etat: 'bloquee', etatMotif: 'Le local n’est plus libre' } },
    ]);
    await estDit('Action 1.4 : bloquée.');
  });

  it('les flèches vont d’une carte à l’autre, une colonne à la fois', () => {
    montrer();
    act(() => screen.getByRole('link', { name: /Action 4/u }).focus());
    touche('ArrowDown');
    expect(document.activeElement?.textContent).toBe('1.5 Action 5');
    touche('ArrowRight');
    expect(document.activeElement?.textContent).toBe('1.6 Action 6');
    touche('ArrowRight');
    expect(document.activeElement?.textContent).toBe('1.6 Action 6');
  });

  it('ne sort jamais des colonnes', () => {
    expect([etatVoisin('a_venir', -1), etatVoisin('abandonnee', 1), etatVoisin('en_cours', 1)]).toEqual([
      'a_venir',
      'abandonnee',
      'bloquee',
    ]);
  });
});
