import type { Entree } from '#shared/contract/contract.ts';
import { uneReunion } from './une-reunion.ts';

const VU = Number.MAX_SAFE_INTEGER;

/** La réunion d'essai, tenue : tous présents, une décision adoptée sans opposition, le point rédigé. */
export function uneSeanceTenue() {
  const reunion = uneReunion();
  const { appeler, id, pointId, horloge } = reunion;
  horloge.avancer(35 * 86_400_000);
  appeler('reunions.convoquer', { id, envoyeeLe: '2026-04-01', recueLe: '2026-04-02' });
  appeler('reunions.ouvrir', { id, a: '09:35' });
  appeler('presences.constaterLesAutres', { reunionId: id, statut: 'present' });
  for (const { mandats } of reunion.lire().sieges)
    for (const { personne } of mandats)
      appeler('personnes.modifier', { id: personne.id, vu: VU, patch: { fonction: 'déléguée' } });
  const deliberationId = reunion.delibererSur();
  appeler('deliberations.modifier', { id: deliberationId, vu: VU, patch: { mode: 'sans_opposition' } });
  appeler('points.modifier', { id: pointId, vu: VU, patch: { textePv: 'Le projet est présenté.', etat: 'traite' } });
  appeler('reunions.lever', { id, a: '11:50' });
  const diffuser = (plus: Partial<Entree<'versions.diffuser'>> = {}) =>
    appeler('versions.diffuser', { reunionId: id, diffuseLe: '2026-04-20', diffusePar: null, motif: null, ...plus });
  const approuver = (version: string, plus: Partial<Entree<'versions.approuver'>> = {}) =>
    appeler('versions.approuver', {
      id: version,
      approbation: 'seance',
      approuveLe: '2026-06-18',
      approuveReunionId: null,
      observations: null,
      reserve: null,
      ...plus,
    });
  return { ...reunion, deliberationId, diffuser, approuver };
}
