import { act, fireEvent, render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ReporterActions } from '#renderer/features/feuilles-de-route/report/ReporterActions.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { identifiant, unTableau } from '#tests/support/constructeurs/un-tableau-de-feuille.ts';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const FICHE = {
  id: identifiant(4),
  numero: '1.1',
  intitule: 'Forum des métiers',
  etat: 'en_cours' as const,
  debut: '2026-01-15',
  fin: '2026-12-31',
  etapesAFaire: [],
  sousActionsAMener: 0,
  demande: null,
  poursuivieDans: null,
};

it('un décalage illisible se dit à son champ : l’aperçu reste, et rien ne part', async () => {
  const { transport, appels } = unTransportFactice({ 'reports.preparer': () => ({ fiches: [FICHE], feuilles: [] }) });
  render(
    <HostProvider transport={transport}>
      <ReporterActions feuille={unTableau([]).feuille} surFermer={() => undefined} />
    </HostProvider>,
  );
  await act(async () => {});
  expect(screen.getByText(/du 15\/01\/2027 au 31\/12\/2027/u)).toBeDefined();
  const mois = screen.getByLabelText('Décaler les dates, en mois');
  for (const tape of ['abc', '1,5', '999999999', '-3']) {
    fireEvent.change(mois, { target: { value: tape } });
    fireEvent.blur(mois);
    expect(screen.getByText(/du 15\/01\/2026 au 31\/12\/2026/u)).toBeDefined();
    await act(async () => fireEvent.click(screen.getByRole('button', { name: 'Reporter 1 action' })));
    expect(mois.getAttribute('aria-invalid')).toBe('true');
  }
  expect(appels.map(({ nom }) => nom)).not.toContain('reports.reporter');
});
