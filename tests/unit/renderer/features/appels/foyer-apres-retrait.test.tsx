import { act, render, screen } from '@testing-library/react';
import type { ReactNode } from 'react';
import { expect, it } from 'vitest';
import type { FicheDAppel, FicheDeCandidature } from '#renderer/features/appels/appels.types.ts';
import { Consortium } from '#renderer/features/appels/candidature/Consortium.tsx';
import { Montants } from '#renderer/features/appels/candidature/Montants.tsx';
import { Calendrier } from '#renderer/features/appels/fiche/Calendrier.tsx';
import { Publics } from '#renderer/features/appels/fiche/Publics.tsx';
import { Questions } from '#renderer/features/appels/fiche/Questions.tsx';
import { OngletGrille } from '#renderer/features/appels/grille/OngletGrille.tsx';
import { Avis } from '#renderer/features/appels/instruction/Avis.tsx';
import { HostProvider } from '#renderer/host/HostProvider.tsx';
import { unTransportFactice } from '#tests/support/transport-factice.ts';

const id = '0190d0a4-0000-7000-8000-000000000001';
const DATES = { lanceLe: '2026-01-15', depotAu: '2026-02-20', closLe: null };
const APPEL = {
  appel: { id, intitule: 'AMI', annee: 2026, ...DATES },
  criteres: [{ id, famille: 'Le porteur', libelle: 'Solide', condition: 'toujours', cle: null }],
  publics: [{ id, libelle: 'Seniors', exclu: true }],
  questions: [{ id, question: 'Qui ?', reponse: null, reponduLe: null }],
  etapes: [{ id, libelle: 'Jury', du: '2026-03-01', au: null }],
} as unknown as FicheDAppel;
const CANDIDATURE = {
  appel: { annee: 2026, coutReference: null },
  candidature: { id, projet: 'Navette', coutTotal: null },
  membres: [{ id, structureId: id, nom: 'Relais', chefDeFile: true, lettre: false, identite: false }],
  annees: [{ annee: 2026, demande: null, retenu: null, beneficiaires: null }],
  avis: [{ id, genre: 'ddets', organisme: 'DDETSPP', sens: 'favorable', le: '2026-03-01', texte: null }],
} as unknown as FicheDeCandidature;
const deLAppel = { fiche: APPEL, vu: 0, jour: '2026-03-12' };
const deLaCandidature = { fiche: CANDIDATURE, vu: 0, jour: '2026-03-12' };

const PARTIES: readonly (readonly [string, ReactNode, RegExp])[] = [
  ['un critère', <OngletGrille key="1" {...deLAppel} />, /^Ajouter un critère$/u],
  ['un public', <Publics key="2" {...deLAppel} />, /^Ajouter un public exclu$/u],
  ['une question', <Questions key="3" {...deLAppel} />, /^Noter une question$/u],
  ['une étape', <Calendrier key="4" {...deLAppel} />, /^Ajouter une étape$/u],
  ['une année', <Montants key="5" {...deLaCandidature} />, /^Ajouter 2027$/u],
  ['un organisme', <Consortium key="6" {...deLaCandidature} />, /^Ajouter un organisme/u],
  ['un avis', <Avis key="7" {...deLaCandidature} />, /^Noter un avis$/u],
];

it.each(PARTIES)('%s retiré du clavier, le foyer va à ce qui reste', async (_, partie, attendu) => {
  const { transport } = unTransportFactice({
    'appels.retirer': () => ({ emportees: 0 }),
    'candidatures.retirer': () => null,
    'candidatures.oterAnnee': () => null,
    'structures.lister': () => [],
  });
  render(<HostProvider transport={transport}>{partie}</HostProvider>);
  const croix = screen.getByRole('button', { name: /^Retirer/u });
  croix.focus();
  await act(async () => croix.click());
  const ou = document.activeElement;
  const nom =
    ou?.getAttribute('aria-label') ?? (ou instanceof HTMLInputElement ? ou.labels?.[0]?.textContent : ou?.textContent);
  expect(nom).toMatch(attendu);
});
