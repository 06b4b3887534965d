import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createResumesDeSeances, resumerInstances } from '#electron/services/reunions/resumes.ts';
import { JOUR, uneReunion } from '#tests/support/constructeurs/une-reunion.ts';

const VU = Number.MAX_SAFE_INTEGER;

it('un résumé gardé est toujours celui qu’on calculerait de nouveau, quoi qu’on écrive, annule ou supprime', () => {
  const comite = uneReunion();
  const { appeler, contexte, id, pointId, instanceId, lire, constater } = comite;
  const annule = (nom: 'historique.annuler' | 'historique.retablir') => appeler(nom, {});
  const decision = comite.delibererSur();
  const siege = (rang: number) => lire().sieges[rang]?.id ?? '';
  const gestes: readonly ((rang: number) => unknown)[] = [
    () => appeler('reunions.convoquer', { id, envoyeeLe: '2026-03-20', recueLe: null }),
    () => appeler('reunions.ouvrir', { id, a: '09:30' }),
    (rang) => constater(siege(rang), rang % 3 === 0 ? null : 'present'),
    () => appeler('presences.constaterLesAutres', { reunionId: id, statut: 'present' }),
    (rang) =>
      appeler('points.modifier', { id: pointId, vu: VU, patch: { textePv: rang % 2 === 0 ? null : 'Échanges.' } }),
    (rang) =>
      appeler('points.modifier', { id: pointId, vu: VU, patch: { etat: rang % 2 === 0 ? 'traite' : 'reporte' } }),
    (rang) =>
      appeler('deliberations.modifier', {
        id: decision,
        vu: VU,
        patch: { mode: 'decompte', pour: rang, contre: 1, abstention: 0 },
      }),
    () => comite.ajouterPoint(),
    () => appeler('points.supprimer', { id: lire().points.at(-1)?.id ?? '' }),
    () => appeler('actions.creer', { pointId, libelle: 'Agir', pilote: null, echeance: null }),
    () => appeler('reunions.lever', { id, a: '11:00' }),
    () => appeler('reunions.rouvrir', { id }),
    (rang) =>
      appeler('personnes.modifier', {
        id: lire().sieges[rang]?.mandats[0]?.personne.id ?? '',
        vu: VU,
        patch: { fonction: rang % 2 === 0 ? 'directrice' : null },
      }),
    (rang) =>
      appeler('parametres.definir', {
        instanceId,
        cle: 'delaiConvocation',
        valeur: rang === 0 ? null : String(rang),
        source: 'reglement',
        article: null,
        depuis: null,
      }),
    () => appeler('reunions.creer', { instanceId, date: JOUR, heureDebut: '14:00' }),
    () => appeler('reunions.supprimer', { id }),
    () => appeler('reunions.restaurer', { id }),
    () => annule('historique.annuler'),
    () => annule('historique.retablir'),
    () => comite.horloge.avancer(20 * 86_400_000),
  ];
  let faits = 0;
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.nat(gestes.length - 1), fc.nat(8)), { minLength: 1, maxLength: 12 }), (suite) => {
      for (const [geste, rang] of suite) {
        try {
          gestes[geste]?.(rang);
          faits += 1;
        } catch {
          // Une règle a refusé : le résumé ne doit pas avoir bougé non plus.
        }
        const deNouveau = resumerInstances(contexte, createResumesDeSeances(contexte));
        expect(appeler('instances.lister', {})).toEqual(deNouveau);
      }
    }),
    { numRuns: 60 },
  );
  expect(faits).toBeGreaterThan(100);
});

it('la réunion restée sans quorum suit sa seconde convocation, que l’on fixe, déplace ou supprime', () => {
  const { appeler, contexte, journal, id, constater, lire } = uneReunion();
  const seances = createResumesDeSeances(contexte);
  journal.ensuite(seances.oublier);
  appeler('reunions.ouvrir', { id, a: '09:35' });
  constater(lire().sieges[0]?.id ?? '', 'present');
  appeler('presences.constaterLesAutres', { reunionId: id, statut: 'absent' });
  appeler('reunions.lever', { id, a: '09:50' });
  const dit = () => seances.lire(id, JOUR)?.etape.texte.replace(/\s/gu, ' ');
  expect(dit()).toBe('Seconde convocation');
  const seconde = appeler('reunions.convoquerDeNouveau', { id, date: '2026-05-12', heureDebut: '10:00' }).id;
  expect(dit()).toBe('Reprise le 12 mai');
  appeler('reunions.modifier', { id: seconde, vu: VU, patch: { date: '2026-05-19' } });
  expect(dit()).toBe('Reprise le 19 mai');
  appeler('reunions.supprimer', { id: seconde });
  expect(dit()).toBe('Seconde convocation');
});
