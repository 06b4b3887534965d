import { describe, expect, it } from 'vitest';
import type { Entree } from '#shared/contract/contract.ts';
import { refus } from '#tests/support/constructeurs/refus.ts';
import { uneSeanceTenue } from '#tests/support/constructeurs/une-seance-tenue.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** Le compte rendu du 16 avril, diffusé ; la séance du 18 juin, ouverte, dont le premier point l'approuve. */
function deuxSeances() {
  const premiere = uneSeanceTenue();
  const { appeler, instanceId, diffuser, horloge } = premiere;
  const version = diffuser().id;
  horloge.avancer(60 * 86_400_000);
  const suivante = appeler('reunions.creer', { instanceId, date: '2026-06-18', heureDebut: '09:30' }).id;
  const point = appeler('points.ajouter', {
    reunionId: suivante,
    titre: 'Approbation du procès-verbal de la séance du 16 avril 2026',
    nature: 'decision',
    intervenant: null,
    duree: 5,
  }).id;
  appeler('reunions.modifier', { id: suivante, vu: VU, patch: { lieu: 'Préfecture, salle Hartmann' } });
  const ouvrir = () => {
    appeler('reunions.convoquer', { id: suivante, envoyeeLe: '2026-06-01', recueLe: '2026-06-02' });
    appeler('reunions.ouvrir', { id: suivante, a: '09:35' });
    appeler('presences.constaterLesAutres', { reunionId: suivante, statut: 'present' });
  };
  const noter = (plus: Partial<Entree<'versions.approuver'>> = {}) =>
    appeler('versions.approuver', {
      id: version,
      approbation: 'seance',
      approuveLe: '2026-06-18',
      approuveReunionId: suivante,
      observations: null,
      reserve: null,
      pointId: point,
      ...plus,
    });
  const aApprouver = () => appeler('versions.aApprouver', { reunionId: suivante });
  return { ...premiere, version, suivante, point, ouvrir, noter, aApprouver };
}

describe('approbation depuis la réunion qui approuve (R-082)', () => {
  it('d’un geste : la décision s’écrit au point, la version est approuvée par cette réunion, et cela s’annule', () => {
    const { ouvrir, noter, aApprouver, lire, id, suivante, appeler } = deuxSeances();
    ouvrir();
    expect(aApprouver()).toMatchObject([{ reunionId: id, derniere: true, version: { etat: 'diffuse', numero: 1 } }]);
    noter({ observations: 'Page 2, lire « 12 places ».' });
    const [version] = lire().versions;
    expect(version).toMatchObject({ etat: 'approuve', approbation: 'seance', approuveReunionId: suivante });
    const [deliberation] = lire(suivante).points[0]?.deliberations ?? [];
    expect(deliberation?.mode).toBe('sans_opposition');
    expect(deliberation?.texte).toMatch(/^Le procès-verbal de la séance du .* est approuvé, avec les/u);
    expect(deliberation?.texte).toContain('Page 2, lire');
    // Visible encore depuis la réunion qui a approuvé.
    expect(aApprouver()).toMatchObject([{ version: { etat: 'approuve', approuveLe: '2026-06-18' } }]);
    appeler('historique.annuler', { commande: 'versions.approuver' });
    expect(lire().versions[0]).toMatchObject({ etat: 'diffuse', approuveLe: null, approuveReunionId: null });
    expect(lire(suivante).points[0]?.deliberations).toEqual([]);
    appeler('historique.retablir', {});
    expect(lire().versions[0]).toMatchObject({ etat: 'approuve', approuveReunionId: suivante });
  });

  it('une décision déjà écrite se garde ; le geste ne la double pas', () => {
    const { ouvrir, noter, lire, suivante, point, appeler } = deuxSeances();
    ouvrir();
    appeler('deliberations.creer', { pointId: point, nature: 'decision', texte: 'Approuvé.' });
    expect(refus(() => noter()).message).toContain('déjà écrite');
    noter({ pointId: null });
    expect(lire(suivante).points[0]?.deliberations.map(({ texte }) => texte)).toEqual(['Approuvé.']);
  });

  it('refuse une réunion qui n’est pas ouverte, un autre jour, elle-même, ou le point d’une autre', () => {
    const { ouvrir, noter, id, pointId } = deuxSeances();
    expect(refus(() => noter()).message).toContain('pas ouverte');
    ouvrir();
    expect(refus(() => noter({ approuveLe: '2026-06-17' })).message).toContain('tenue après celle-ci');
    expect(refus(() => noter({ approuveReunionId: id, approuveLe: '2026-04-16' })).message).toContain('tenue après');
    expect(refus(() => noter({ pointId })).message).toContain('tenue après celle-ci');
  });

  it('une réunion levée numérote aussitôt la décision qu’elle prend', () => {
    const { ouvrir, noter, lire, suivante, appeler, point } = deuxSeances();
    ouvrir();
    appeler('points.modifier', { id: point, vu: VU, patch: { textePv: 'Sans débat.', etat: 'traite' } });
    appeler('reunions.lever', { id: suivante, a: '11:00' });
    noter();
    expect(lire(suivante).points[0]?.deliberations[0]).toMatchObject({ annee: 2026, numero: 2 });
  });
});
