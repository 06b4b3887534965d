import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LigneDeFeuille, TableauDeFeuille } from '#renderer/features/feuilles-de-route/feuille.types.ts';
import { OngletTableau } from '#renderer/features/feuilles-de-route/tableau/OngletTableau.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const identifiant = (rang: number) => `01900000-0000-7000-8000-00000000000${rang}`;
const [FEUILLE, EMPLOI, SERVICES] = [identifiant(1), identifiant(2), identifiant(3)];
const ligne = (rang: number, axeId: string, reste: Partial<LigneDeFeuille>): LigneDeFeuille => ({
  id: identifiant(rang),
  inscriptionId: identifiant(rang),
  axeId,
  objectifId: null,
  numero: `1.${rang}`,
  intitule: `Action ${rang}`,
  pilote: 'Mission locale',
  quartiers: [],
  horsQpv: false,
  debut: null,
  fin: null,
  priorite: null,
  avancement: { etat: 'en_cours', echeance: null, retard: 0, arreteeDepuis: null, faites: 0, etapes: 0, alertes: [] },
  partage: { droitCommun: 0, specifique: 0, autres: 0 },
  ailleurs: 0,
  meteo: null,
  apports: [],
  manques: [],
  majLe: null,
  sansNouvelles: false,
  ...reste,
});
const TABLEAU: TableauDeFeuille = {
  feuille: {
    id: FEUILLE,
    contratId: null,
    instanceId: null,
    intitule: 'Feuille de route 2026',
    debut: 2026,
    fin: 2026,
    suivieParId: null,
    diagnostic: null,
  },
  version: null,
  contrat: null,
  instance: null,
  suiviePar: null,
  instances: [],
  axes: [
    { id: EMPLOI, rang: 1, intitule: 'Plein emploi', rattachement: 'plein_emploi', numero: '1' },
    { id: SERVICES, rang: 2, intitule: 'Services publics', rattachement: null, numero: '2' },
  ],
  objectifs: [],
  quartiers: [
    { code: 'QN06803M', libelle: 'Les Coteaux', communes: 'Mulhouse' },
    { code: 'QN06804M', libelle: 'Brustlein', communes: 'Mulhouse' },
  ],
  lignes: [
    ligne(4, EMPLOI, {
      intitule: 'Forum des métiers',
      quartiers: ['QN06803M'],
      partage: { droitCommun: 3_600_000, specifique: 400_000, autres: 0 },
    }),
    ligne(5, EMPLOI, {
      intitule: 'Parrainage',
      quartiers: ['QN06804M'],
      avancement: {
        etat: 'abandonnee',
        echeance: null,
        retard: 0,
        arreteeDepuis: null,
        faites: 0,
        etapes: 0,
        alertes: [],
      },
    }),
  ],
  prochainPoint: null,
  moisSansNouvelles: 3,
  blocsMasques: [],
};

const surNouvelle = vi.fn();
function montrer() {
  const factice = unTransportFactice({ 'fichesAction.modifierPlusieurs': () => ({ modifiees: 2 }) });
  render(
    <HostProvider transport={factice.transport}>
      <OngletTableau tableau={TABLEAU} aujourdHui="2026-03-05" surNouvelle={surNouvelle} />
    </HostProvider>,
  );
  return factice;
}
const rangDe = (nom: string) => screen.getByRole('row', { name: new RegExp(nom, 'u') });

afterEach(() => {
  window.history.replaceState(null, '', '/');
  surNouvelle.mockClear();
});

describe('le tableau d’une feuille de route', () => {
  it('montre chaque axe, même vide, ses totaux, et nomme les quartiers qu’aucune action suivie ne vise', () => {
    montrer();
    expect(rangDe('Axe 1. Plein emploi').textContent).toMatch(/2 actions.*36.000.€.*4.000.€/u);
    expect(rangDe('Axe 2. Services publics').textContent).toContain('aucune action');
    expect(within(rangDe('Forum')).getByText('Les Coteaux')).toBeTruthy();
    expect(within(rangDe('Parrainage')).getByText('Brustlein, abandonnée')).toBeTruthy();
    expect(screen.getByText('1 QPV sans action').parentElement?.textContent).toMatch(/: Brustlein\./u);
  });

  it('un filtre de l’adresse resserre les lignes et le pied', () => {
    window.history.replaceState(null, '', '/?etat=abandonnee');
    montrer();
    expect(screen.queryByRole('row', { name: /Forum/u })).toBeNull();
    expect(screen.queryByRole('row', { name: /Axe 2/u })).toBeNull();
    expect(screen.getByText('1 action sur 2')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Retirer Abandonnée' }));
    expect(rangDe('Forum')).toBeTruthy();
  });

  it('bloque deux actions d’une seule commande, et demande d’abord pourquoi', async () => {
    const { appels } = montrer();
    fireEvent.keyDown(rangDe('Forum'), { key: ' ' });
    fireEvent.keyDown(rangDe('Parrainage'), { key: ' ' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'État des actions choisies' }), { key: 'ArrowDown' });
    fireEvent.click(screen.getByRole('menuitem', { name: 'Bloquée…' }));
    const enregistrer = () => act(async () => screen.getByRole('button', { name: 'Enregistrer' }).click());
    await enregistrer();
    const modifiees = () => appels.filter(({ nom }) => nom === 'fichesAction.modifierPlusieurs');
    expect(modifiees()).toEqual([]);
    fireEvent.change(screen.getByRole('textbox', { name: 'Ce qui bloque' }), { target: { value: 'Plus de local' } });
    await enregistrer();
    expect(modifiees()).toEqual([
      {
        nom: 'fichesAction.modifierPlusieurs',
        entree: { ids: [identifiant(4), identifiant(5)], patch: { etat: 'bloquee', etatMotif: 'Plus de local' } },
      },
    ]);
  });

  it('Inser ajoute une action dans l’axe de la ligne', () => {
    montrer();
    fireEvent.keyDown(rangDe('Parrainage'), { key: 'Insert' });
    expect(surNouvelle).toHaveBeenCalledWith(EMPLOI);
  });
});
