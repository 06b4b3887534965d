import { describe, expect, it } from 'vitest';
import { type Propose, pointsProposes } from '#renderer/features/reunions/points-proposes.ts';
import { unPoint, uneSeance } from '#tests/support/une-seance.ts';

const RIEN: Propose = {
  aApprouver: [],
  points: [],
  suivis: [],
  fiches: [],
  dus: [],
  audits: [],
  propositions: [],
  type: [],
  origines: [],
};
const DECEMBRE = { reunionId: 'decembre', date: '2025-12-19', derniere: true, version: { numero: 2, diffuseLe: null } };
const SEPTEMBRE = { reunionId: 'septembre', date: '2025-09-26', derniere: false, version: null };
const clair = (texte: string) => texte.replace(/\s/gu, ' ');
const lire = (titres: readonly string[], plus: Partial<Propose>) =>
  pointsProposes(
    uneSeance({ points: titres.map((titre, rang) => unPoint(`p${rang}`, { titre, etat: 'prevu' })) }),
    { ...RIEN, ...plus },
    '2026-03-05',
  ).presses.map(({ titre, raison, rang }) => `${rang ?? '-'} ${clair(titre)} (${raison})`);

describe('les points proposés', () => {
  it('R-082 : chaque compte rendu non approuvé, en premier point ; le second à la suite du premier', () => {
    const deux = { aApprouver: [DECEMBRE, SEPTEMBRE] };
    expect(lire([], deux).slice(0, 2)).toEqual([
      '1 Approbation du procès-verbal de la séance du 19 décembre 2025 (version 2)',
      '1 Approbation du procès-verbal de la séance du 26 septembre 2025 (séance tenue le 26/09/2025)',
    ]);
    expect(lire(['Approbation du PV du 19/12/2025', 'Mobilité'], deux)[0]).toMatch(/^2 .*26 septembre 2025/u);
    expect(lire(['Approbation du procès-verbal de la séance précédente'], { aApprouver: [DECEMBRE] })[0]).toMatch(
      /^- Suites données/u,
    );
    expect(lire(['Approbation du compte rendu'], { aApprouver: [DECEMBRE] })[0]).toMatch(/^- Suites données/u);
  });

  it('R-077 : une demande d’audit dit sa réception et son terme de six mois', () => {
    const audit = {
      auditId: 'a',
      demandeur: 'Mme Zoé Essai',
      recuLe: '2026-04-10',
      objet: 'demande' as const,
      titre: 'Demande d’audit : Mission locale',
      nature: 'audit' as const,
      echeance: '2026-10-10',
      article: 'R. 5311-3-5',
    };
    expect(lire([], { audits: [audit] })[0]).toBe(
      '- Demande d’audit : Mission locale (reçu le 10/04/2026, Mme Zoé Essai, à inscrire avant le 10/10/2026)',
    );
  });

  it('R-087 : ce dont l’échéance sera passée à la réunion se propose ; le reste attend qu’on le demande', () => {
    const ligne = (id: string, echeance: string | null) => ({
      genre: 'decision' as const,
      id,
      nature: 'decision' as const,
      numero: 3,
      annee: 2025,
      texte: 'Ouvrir une permanence.',
      pilote: 'DDETS',
      echeance,
      etat: 'en_cours' as const,
      suiviNote: null,
      suiviLe: null,
      reunionId: 'r',
      date: '2025-12-19',
      instanceId: 'i',
    });
    const { presses, ouvertes } = pointsProposes(
      uneSeance({ points: [], reunion: { date: '2026-03-12' } }),
      { ...RIEN, suivis: [ligne('tard', '2026-03-11'), ligne('jour', '2026-03-12'), ligne('sans', null)] },
      '2026-03-05',
    );
    expect(presses.map(({ cle }) => cle)).toEqual(['tard', 'suites', 'questions diverses']);
    expect(presses[0]?.raison).toBe('échéance le 11/03/2026, DDETS');
    expect(ouvertes.map(({ cle }) => cle)).toEqual(['jour', 'sans']);
  });

  const RECRUTER = { intitule: 'Recruter', bloquee: true, retard: 0 };
  it('une action bloquée ou en retard appelle un point d’étape, et dit pourquoi', () => {
    const fiche = {
      id: 'f',
      intitule: 'Permanences au pied des immeubles',
      pilote: 'Atelier des Quartiers',
      etat: 'bloquee' as const,
      motif: 'Le local promis n’est plus libre',
      retard: 0,
      arreteeDepuis: 40,
      alertes: [],
    };
    const tardive = { ...fiche, id: 'g', intitule: 'Forum', etat: 'en_cours' as const, motif: null, retard: 3 };
    expect(
      lire(['Questions diverses', 'Suites'], { fiches: [fiche, { ...tardive, arreteeDepuis: null }] }).map(clair),
    ).toEqual([
      '- Point d’étape : Permanences au pied des immeubles (bloquée depuis 40 jours : le local promis n’est plus libre, Atelier des Quartiers)',
      '- Point d’étape : Forum (échéance passée de 3 jours, Atelier des Quartiers)',
    ]);
    const retenue = { ...tardive, retard: 0, arreteeDepuis: null, alertes: [RECRUTER] };
    expect(lire(['Questions diverses'], { fiches: [retenue] }).map(clair)).toEqual([
      '- Point d’étape : Forum (sous-action « Recruter » bloquée, Atelier des Quartiers)',
    ]);
  });
});
